/** Events: what happened, is planned or is threatened, who took part, where and when. See docs/events.md. */
import { stage } from '../core/stage.ts'
import { scenesOf } from './actors/index.ts'
import { withBombs } from './attack.ts'
import { chained } from './chain.ts'
import { countriesOf, withCountries } from './countries.ts'
import { withDates } from './date.ts'
import { withoutDoubles, withoutTolls, withSharedVictims } from './doubles.ts'
import { byScene, draftsOf } from './draft.ts'
import { meetings } from './meetings.ts'
import { withNames } from './names.ts'
import { published } from './publish.ts'
import { withPlaces } from './seat.ts'
import { isMoreThanSport, isSport } from './sport.ts'
import { statementDrafts } from './statements.ts'
import { aheadOf } from './status.ts'
import { withStoryDay } from './story.ts'

export const eventsStage = stage({
  name: 'events',
  needs: [
    'blocks',
    'sentences',
    'tokens',
    'morphology',
    'entities',
    'dates',
    'people',
    'references',
    'quotes',
  ],
  run(read) {
    const doc = withNames(read)
    const scenes = scenesOf(doc)
    const countries = countriesOf(scenes)
    const told = withBombs(
      scenes.flatMap((scene) => withSharedVictims(withoutTolls(withoutDoubles(draftsOf(scene))))),
    )
    const statements = statementDrafts(doc, scenes, told, countries.counterpart)
    const all = [...told, ...statements].sort(
      (a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end,
    )
    const today = doc.documentDate.value?.slice(0, 10) ?? null
    const dated = [...byScene(all)].flatMap(([scene, drafts]) => withDates(scene, drafts, today))
    // The day of the story goes to what its chain leaves undated, and on to what takes that up.
    const whole = chained(withStoryDay(chained(dated, today), today), today).map((draft) =>
      withCountries(aheadOf(draft, today), countries),
    )
    const real = isSport(doc) ? whole.filter(isMoreThanSport) : whole
    return published(doc, withPlaces(doc, real).flatMap(meetings))
  },
})
