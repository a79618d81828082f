// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.zhongfu.bench.matching.PilotData.County;
import org.zhongfu.bench.matching.PilotData.Group;
import org.zhongfu.bench.matching.PilotData.Service;
import org.zhongfu.matching.engine.allocation.AllocationLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.AllocationProblem;

/** Generates a backlog similar to that of a prefecture; the same for the same seed on any machine. */
final class BacklogGenerator {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");
    private static final int WHOLE = 1000;

    private final SplittableRandom random;
    private final BacklogKind kind;
    private final List<Line> lines = new ArrayList<>();

    private BacklogGenerator(long seed, BacklogKind kind) {
        random = new SplittableRandom(seed);
        this.kind = kind;
    }

    private record Line(String id, int provider, Service service, String area, int units, int left, int busy) {

        boolean serves(Service wanted, County county) {
            return service.equals(wanted) && (area.equals(county.code()) || area.equals("652300"));
        }
    }

    private record Wish(Service service, County county, Group group, int units) {}

    static AllocationProblem make(int needs, int providers, BacklogKind kind, long seed) {
        return new BacklogGenerator(seed, kind).make(needs, Math.min(providers, kind.providers.most()));
    }

    private AllocationProblem make(int needs, int providers) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < needs; i++) {
            Service service = draw(kind.services, Service::share);
            Group group = draw(PilotData.GROUPS, each -> service.groups().get(PilotData.GROUPS.indexOf(each)));
            wishes.add(new Wish(service, draw(kind.counties, County::share), group, units()));
        }
        makeLines(wishes, providers);
        List<AllocationNeed> all = new ArrayList<>();
        for (int i = 0; i < needs; i++) {
            Wish wish = wishes.get(i);
            long waited = (long) (-60 * 24 * Math.log(1 - random.nextDouble()));
            all.add(new AllocationNeed(
                    "need-" + i,
                    wish.units(),
                    AT.minus(Duration.ofHours(Math.min(waited, 400 * 24L))),
                    wish.group().code(),
                    choices(wish)));
        }
        return new AllocationProblem(
                all,
                lines.stream()
                        .map(line -> new AllocationLine(line.id(), line.left()))
                        .toList(),
                AT);
    }

    private int units() {
        int size = random.nextInt(10);
        return size < 6 ? random.nextInt(1, 5) : size < 9 ? random.nextInt(5, 9) : random.nextInt(9, 13);
    }

    /** Creates one line for each provider; together they have the purchased units of each service. */
    private void makeLines(List<Wish> wishes, int providers) {
        record LineDraft(int provider, Service service, String area, double size) {}
        List<LineDraft> drafts = new ArrayList<>();
        for (int provider = 0; provider < providers; provider++) {
            String area = random.nextInt(10) < kind.providers.wide()
                    ? "652300"
                    : draw(kind.counties, County::share).code();
            drafts.add(new LineDraft(
                    provider,
                    draw(kind.services, Service::share),
                    area,
                    Math.exp(random.nextDouble(-kind.providers.sizes(), kind.providers.sizes()))));
        }
        for (Service service : kind.services) {
            List<LineDraft> ofService = drafts.stream()
                    .filter(each -> each.service().equals(service))
                    .toList();
            double sizes = ofService.stream().mapToDouble(LineDraft::size).sum();
            double wanted = wishes.stream()
                    .filter(wish -> wish.service().equals(service))
                    .mapToInt(Wish::units)
                    .sum();
            for (LineDraft draft : ofService) {
                int left = (int) Math.round(wanted * service.bought() / 100 * draft.size() / sizes);
                int busy = left == 0 ? 0 : random.nextInt(left * kind.providers.busy() / 100 + 1);
                lines.add(new Line(
                        "line-" + lines.size(), draft.provider(), service, draft.area(), left + 2 * busy, left, busy));
            }
        }
    }

    private List<Choice> choices(Wish wish) {
        List<Line> open = lines.stream()
                .filter(line -> line.serves(wish.service(), wish.county()))
                .filter(line -> random.nextInt(100) >= 2) // The others have refused the need before.
                .toList();
        int knows = !open.isEmpty() && random.nextInt(100) < wish.group().known()
                ? open.get(random.nextInt(open.size())).provider()
                : -1;
        return open.stream()
                .map(line -> new Choice(line.id(), utility(line, line.provider() == knows)))
                .toList();
    }

    private int utility(Line line, boolean servedBefore) {
        return switch (kind) {
            case SCORED, FEW_SCARCE, FEW_AMPLE -> scored(line, servedBefore);
            case SPREAD -> random.nextInt(WHOLE + 1);
        };
    }

    /** The scoring weights of the service: area 20, free capacity 20, continuity 40, load 20 of 100. */
    private static int scored(Line line, boolean servedBefore) {
        int area = line.area().equals("652300") ? WHOLE * 4 / 6 : WHOLE;
        int capacity = line.units() == 0 ? 0 : line.left() * WHOLE / line.units();
        int load = line.units() == 0 ? 0 : WHOLE - line.busy() * WHOLE / line.units();
        return (20 * area + 20 * capacity + 40 * (servedBefore ? WHOLE : 0) + 20 * load) / 100;
    }

    private <T> T draw(List<T> from, ToIntFunction<T> share) {
        int whole = from.stream().mapToInt(share).sum();
        int at = random.nextInt(whole);
        for (T each : from) {
            at -= share.applyAsInt(each);
            if (at < 0) {
                return each;
            }
        }
        throw new IllegalStateException("shares changed while drawing");
    }
}
