// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.zhongfu.bench.planner.instance.Patient.Bond;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.judge.Rule;

/** All changes that break a valid solution, each aimed at one rule. */
final class Mutations {

    static final List<Mutation> ALL = List.of(
            new Mutation(Rule.UNKNOWN_CAREGIVER, Mutations::renameCaregiver),
            new Mutation(Rule.CAREGIVER_TWICE, Mutations::cutRoute),
            new Mutation(Rule.UNKNOWN_PATIENT, Mutations::visitNobody),
            new Mutation(Rule.UNKNOWN_SERVICE, Mutations::giveTheUnneeded),
            new Mutation(Rule.SERVICE_MISSING, Mutations::skipService),
            new Mutation(Rule.SERVICE_TWICE, Mutations::repeatService),
            new Mutation(Rule.ABILITY, Mutations::swapTheUnable),
            new Mutation(Rule.SAME_CAREGIVER_TWICE, Mutations::sendOneForTwo),
            new Mutation(Rule.INCOMPATIBLE, Mutations::swapTheUnwanted),
            new Mutation(Rule.TRAVEL_TIME, Mutations::hurry),
            new Mutation(Rule.TOO_EARLY, Mutations::comeEarly),
            new Mutation(Rule.DURATION, Mutations::cutShort),
            new Mutation(Rule.SYNCHRONISATION, Mutations::partTheTwo),
            new Mutation(Rule.SHIFT, Mutations::leaveBeforeTheShift),
            new Mutation(Rule.LUNCH, Mutations::shortenLunch),
            new Mutation(Rule.LUNCH, Mutations::lunchTwice));

    private Mutations() {}

    private static Optional<Solution> renameCaregiver(EditableSolution draft, RandomGenerator random) {
        return Optional.of(draft.renamed(random.nextInt(draft.routes()), "nobody"));
    }

    private static Optional<Solution> cutRoute(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, spot -> spot.index() > 0).map(draft::cut);
    }

    private static Optional<Solution> visitNobody(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, draft::isLast)
                .map(spot -> draft.plus(
                        spot.route(),
                        after(draft.at(spot), "nobody", draft.at(spot).service())));
    }

    private static Optional<Solution> giveTheUnneeded(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(
                        random,
                        spot -> draft.isLast(spot) && unneeded(draft, spot).isPresent())
                .map(spot -> draft.plus(
                        spot.route(),
                        after(
                                draft.at(spot),
                                draft.at(spot).patient(),
                                unneeded(draft, spot).orElseThrow())));
    }

    private static Optional<String> unneeded(EditableSolution draft, EditableSolution.Spot spot) {
        return draft.caregiver(spot.route()).abilities().stream()
                .filter(service -> draft.patient(spot).needs(service).isEmpty())
                .sorted()
                .findFirst();
    }

    private static Optional<Solution> skipService(EditableSolution draft, RandomGenerator random) {
        // A patient who may be left out is not reported as missing.
        return draft.anyService(
                        random,
                        spot -> !draft.patient(spot).optional()
                                || draft.patient(spot).services().size() == 2)
                .map(draft::without);
    }

    private static Optional<Solution> repeatService(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, draft::isLast)
                .map(spot -> draft.plus(
                        spot.route(),
                        after(
                                draft.at(spot),
                                draft.at(spot).patient(),
                                draft.at(spot).service())));
    }

    private static Stop after(Stop stop, String patient, String service) {
        return new Stop(patient, service, stop.end(), stop.end() + (stop.end() - stop.start()));
    }

    private static Optional<Solution> swapTheUnable(EditableSolution draft, RandomGenerator random) {
        int other = random.nextInt(draft.routes());
        return draft.anyService(random, spot -> !draft.caregiver(other)
                        .abilities()
                        .contains(draft.at(spot).service()))
                .map(spot -> draft.swapped(spot.route(), other));
    }

    private static Optional<Solution> swapTheUnwanted(EditableSolution draft, RandomGenerator random) {
        int other = random.nextInt(draft.routes());
        return draft.anyService(random, spot -> draft.patient(spot)
                        .incompatible()
                        .contains(draft.caregiver(other).id()))
                .map(spot -> draft.swapped(spot.route(), other));
    }

    private static Optional<Solution> sendOneForTwo(EditableSolution draft, RandomGenerator random) {
        return bonded(draft, random).map(spot -> {
            Stop stop = draft.at(spot);
            int other = routeOfTheOther(draft, spot);
            draft.without(spot);
            return draft.plus(other, stop);
        });
    }

    private static Optional<Solution> partTheTwo(EditableSolution draft, RandomGenerator random) {
        return bonded(draft, random)
                .map(spot -> draft.with(spot, shifted(draft.at(spot), 1000 + random.nextInt(1000))));
    }

    private static Optional<EditableSolution.Spot> bonded(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, spot -> {
            Bond bond = draft.patient(spot).bond();
            return bond != null && !(bond instanceof Bond.Independent);
        });
    }

    private static int routeOfTheOther(EditableSolution draft, EditableSolution.Spot spot) {
        for (int route = 0; route < draft.routes(); route++) {
            for (Stop stop : draft.stops(route)) {
                if (route != spot.route()
                        && stop.patient().equals(draft.at(spot).patient())
                        && !stop.isLunch()) {
                    return route;
                }
            }
        }
        throw new IllegalStateException("the solution gives one of two services only");
    }

    private static Optional<Solution> hurry(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, spot -> spot.index() > 0).map(spot -> {
            Stop before = draft.stops(spot.route()).get(spot.index() - 1);
            double by = draft.at(spot).start() - before.end() + random.nextDouble();
            return draft.with(spot, shifted(draft.at(spot), -by));
        });
    }

    private static Optional<Solution> comeEarly(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(
                        random, spot -> draft.patient(spot).windows().getFirst().start() > 1)
                .map(spot -> {
                    double opens = draft.patient(spot).windows().getFirst().start();
                    return draft.with(
                            spot, shifted(draft.at(spot), opens - draft.at(spot).start() - random.nextDouble(0.5, 1)));
                });
    }

    private static Optional<Solution> cutShort(EditableSolution draft, RandomGenerator random) {
        return draft.anyService(random, spot -> true).map(spot -> {
            Stop stop = draft.at(spot);
            double end = stop.start() + (stop.end() - stop.start()) * random.nextDouble(0.1, 0.99);
            return draft.with(spot, new Stop(stop.patient(), stop.service(), stop.start(), end));
        });
    }

    private static Optional<Solution> leaveBeforeTheShift(EditableSolution draft, RandomGenerator random) {
        return draft.any(
                        random,
                        spot -> spot.index() == 0
                                && draft.caregiver(spot.route()).shift() != null)
                .map(spot -> draft.with(spot, shifted(draft.at(spot), -1000)));
    }

    private static Optional<Solution> shortenLunch(EditableSolution draft, RandomGenerator random) {
        return draft.any(random, spot -> draft.at(spot).isLunch()).map(spot -> {
            Stop stop = draft.at(spot);
            return draft.with(
                    spot,
                    new Stop(
                            stop.patient(),
                            stop.service(),
                            stop.start(),
                            stop.start() + (stop.end() - stop.start()) * random.nextDouble(0.5, 0.99)));
        });
    }

    private static Optional<Solution> lunchTwice(EditableSolution draft, RandomGenerator random) {
        return draft.any(random, spot -> draft.at(spot).isLunch())
                .map(spot -> draft.plus(
                        spot.route(),
                        after(
                                draft.stops(spot.route()).getLast(),
                                draft.stops(spot.route()).getLast().patient(),
                                Stop.LUNCH)));
    }

    private static Stop shifted(Stop stop, double by) {
        return new Stop(stop.patient(), stop.service(), stop.start() + by, stop.end() + by);
    }
}
