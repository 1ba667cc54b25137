/** A network of meetings: laid out by d3-force, drawn by Plot. */
import { dot, link, type PlotOptions, text } from '@observablehq/plot'
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network } from '../../../pipeline/report/contract.ts'
import { href } from '../route.ts'
import { ACCENT, INK, MUTED, PAPER } from './colours.ts'

/** Labels are wide and low: what stands beside each other needs more room than what stands above each other. */
const STRETCH = 1.7

/**
 * Places of a network's nodes: those who met stand near each other. The same network gives the same picture:
 * the library's random numbers come from a fixed seed.
 */
function layOut({ nodes, links }: Network, width: number, height: number) {
  const placed: (Network['nodes'][number] & SimulationNodeDatum)[] = nodes.map((node) => ({ ...node }))
  const edges = links.map(({ a, b, meetings }) => ({ source: a, target: b, meetings }))
  forceSimulation(placed)
    .force('link', forceLink(edges).distance(80))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(44))
    .force('centre', forceCenter(width / STRETCH / 2, height / 2))
    .force('x', forceX(width / STRETCH / 2).strength(0.04))
    .force('y', forceY(height / 2).strength(0.14))
    .stop()
    .tick(320)
  const inside = (value: number, most: number, margin: number) =>
    Math.min(most - margin, Math.max(margin, value))
  return placed.map((node) => ({
    ...node,
    x: inside((node.x ?? 0) * STRETCH, width, 70),
    y: inside(node.y ?? 0, height, 24),
    url: href(['person', node.id]),
  }))
}

export const networkChart =
  (network: Network) =>
  (width: number): PlotOptions => {
    const height = Math.min(680, 160 + network.nodes.length * 12)
    const nodes = layOut(network, width, height)
    const at = (index: number) => nodes[index] ?? { x: 0, y: 0 }
    const meetings = (index: number) =>
      network.links.reduce(
        (sum, { a, b, meetings: count }) => sum + (a === index || b === index ? count : 0),
        0,
      )
    return {
      height,
      margin: 0,
      x: { axis: null, domain: [0, width], range: [0, width] },
      y: { axis: null, domain: [0, height], range: [0, height] },
      r: { type: 'sqrt', range: [3, 9] },
      marks: [
        link(network.links, {
          x1: ({ a }: Network['links'][number]) => at(a).x,
          y1: ({ a }: Network['links'][number]) => at(a).y,
          x2: ({ b }: Network['links'][number]) => at(b).x,
          y2: ({ b }: Network['links'][number]) => at(b).y,
          stroke: MUTED,
          strokeOpacity: 0.55,
          strokeWidth: ({ meetings: count }: Network['links'][number]) =>
            1 + Math.min(6, Math.log2(count) * 1.5),
        }),
        dot(nodes, {
          x: 'x',
          y: 'y',
          r: (_: unknown, index: number) => meetings(index),
          fill: ACCENT,
          stroke: PAPER,
        }),
        text(nodes, {
          x: 'x',
          y: 'y',
          text: 'name',
          dy: -17,
          fill: INK,
          stroke: PAPER,
          strokeWidth: 4,
          href: 'url',
        }),
      ],
    }
  }
