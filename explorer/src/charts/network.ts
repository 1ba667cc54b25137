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
const STRETCH = 2.3
/** A label needs about so many square pixels, with air around it. */
const ROOM = 12_000
/** One link for so many pixels of width: a narrow window shows fewer, those of the most meetings. */
const PIXELS_PER_LINK = 26

/** The first `most` links, and their ends. */
function leading({ nodes, links }: Network, most: number): Network {
  const shown = links.slice(0, most)
  const kept = [...new Set(shown.flatMap(({ a, b }) => [a, b]))]
  return {
    nodes: kept.flatMap((at) => nodes[at] ?? []),
    links: shown.map(({ a, b, meetings }) => ({ a: kept.indexOf(a), b: kept.indexOf(b), meetings })),
  }
}

/** Puts `values` between `margin` and `size - margin`: in the middle when they fit, else squeezed. */
function fitted(values: readonly number[], size: number, margin: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const scale = Math.min(1, (size - 2 * margin) / Math.max(1, most - least))
  return values.map((value) => size / 2 + (value - (least + most) / 2) * scale)
}

/**
 * Places of a network's nodes: those who met stand near each other. The same network gives the same picture:
 * the library's random numbers come from a fixed seed.
 */
function layOut({ nodes, links }: Network, width: number, height: number) {
  const placed: (Network['nodes'][number] & SimulationNodeDatum)[] = nodes.map((node) => ({ ...node }))
  const edges = links.map(({ a, b, meetings }) => ({ source: a, target: b, meetings }))
  const simulation = forceSimulation(placed)
    .force('link', forceLink(edges).distance(70).strength(0.9))
    .force('charge', forceManyBody().strength(-220))
    .force('centre', forceCenter(0, 0))
    // Gravity in the proportions of the picture, so that groups without a link between them fill it.
    .force('x', forceX(0).strength((0.06 * height) / (width / STRETCH)))
    .force('y', forceY(0).strength((0.06 * width) / STRETCH / height))
    .stop()
  // First those who met find each other, then everybody makes room for the labels: at once, pairs would block pairs.
  simulation.tick(250)
  simulation.force('collide', forceCollide(38).iterations(2)).alpha(0.5).tick(150)
  const x = fitted(
    placed.map((node) => (node.x ?? 0) * STRETCH),
    width,
    70,
  )
  const y = fitted(
    placed.map((node) => node.y ?? 0),
    height,
    28,
  )
  return placed.map((node, at) => ({
    ...node,
    x: x[at] ?? 0,
    y: y[at] ?? 0,
    url: href(['person', node.id]),
  }))
}

export const networkChart =
  (all: Network) =>
  (width: number): PlotOptions => {
    const network = leading(all, Math.max(8, Math.floor(width / PIXELS_PER_LINK)))
    const height = Math.round(Math.min(820, 140 + (network.nodes.length * ROOM) / width))
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
