// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.waitlist.ExpectedWait.Allocations;
import org.zhongfu.matching.waitlist.WaitReader.QueueKey;
import org.zhongfu.matching.waitlist.WaitReader.WaitingNeed;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** How long needs wait in working days, and how long they are expected to wait. */
@ApplicationScoped
public class Waits {

    /** The rate of the last 90 days: long enough for services with few needs, short enough to follow new contracts. */
    private static final int PERIOD_DAYS = 90;

    private static final int COUNTY_DIGITS = 6;

    private final WaitReader reader;
    private final WorkingCalendars calendars;
    private final InstantSource clock;

    Waits(WaitReader reader, WorkingCalendars calendars, InstantSource clock) {
        this.reader = reader;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The waits of the entries of a page, by need. */
    Map<UUID, WaitlistEntryView.Wait> of(Collection<WaitlistEntry> entries) {
        Days days = new Days();
        Map<UUID, Integer> places =
                reader.places(entries.stream().map(WaitlistEntry::id).toList());
        Map<UUID, WaitlistEntryView.Wait> waits = new HashMap<>();
        for (WaitlistEntry entry : entries) {
            QueueKey queue = entry.queue();
            Integer place = places.get(entry.id());
            waits.put(
                    entry.id(),
                    new WaitlistEntryView.Wait(
                            days.since(queue.county(), Zones.dayOf(entry.requestedAt())),
                            place == null ? null : ExpectedWait.of(place, days.allocations(queue))));
        }
        return waits;
    }

    /**
     * How long needs wait, by service and county. Reasons that tell something about persons are for callers who read such facts.
     *
     * @param areaCode only in this area; null means all the caller may see
     * @param serviceItem only for this service; null means all
     */
    @Transactional
    public WaitlistAgeingView ageing(Caller caller, @Nullable String areaCode, @Nullable String serviceItem) {
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        boolean facts = FactsVisibility.readsFacts(caller);
        Days days = new Days();
        Map<QueueKey, List<WaitingNeed>> queues = reader.waiting(caller.area(), area, serviceItem).stream()
                .collect(Collectors.groupingBy(WaitingNeed::queue));
        return new WaitlistAgeingView(queues.entrySet().stream()
                .map(queue -> queueOf(queue.getKey(), queue.getValue(), days, facts))
                .sorted(Comparator.comparingInt((WaitlistAgeingView.WaitingQueue queue) ->
                                -queue.ages().oldest())
                        .thenComparing(WaitlistAgeingView.WaitingQueue::serviceItem)
                        .thenComparing(WaitlistAgeingView.WaitingQueue::areaCode))
                .toList());
    }

    private static WaitlistAgeingView.WaitingQueue queueOf(
            QueueKey key, List<WaitingNeed> needs, Days days, boolean facts) {
        TreeSet<String> reasons = new TreeSet<>();
        needs.forEach(need -> reasons.addAll(need.reasonCodes()));
        return new WaitlistAgeingView.WaitingQueue(
                key.serviceItem(),
                key.county(),
                needs.size(),
                needs.stream().mapToInt(WaitingNeed::units).sum(),
                agesOf(needs, days),
                reasons.stream()
                        .filter(reason -> facts || !FactsVisibility.isFact(reason))
                        .map(reason -> reasonOf(reason, needs, days))
                        .toList(),
                needs.stream().noneMatch(WaitingNeed::eligible)
                        ? null
                        : ExpectedWait.of(days.length(key) + 1, days.allocations(key)));
    }

    private static WaitlistAgeingView.ReasonAges reasonOf(String reason, List<WaitingNeed> needs, Days days) {
        List<WaitingNeed> waiting = needs.stream()
                .filter(need -> need.reasonCodes().contains(reason))
                .toList();
        return new WaitlistAgeingView.ReasonAges(reason, waiting.size(), agesOf(waiting, days));
    }

    private static WaitlistAgeingView.WaitAges agesOf(List<WaitingNeed> needs, Days days) {
        return WaitlistAgeingView.WaitAges.of(needs.stream()
                .map(need -> days.since(need.queue().county(), Zones.dayOf(need.requestedAt())))
                .toList());
    }

    /** Working days and rates, each computed once for an answer. */
    private final class Days {

        private final WorkingCalendar calendar = calendars.current();
        private final LocalDate today = Zones.dayOf(clock.instant());
        private final LocalDate from = today.minusDays(PERIOD_DAYS - 1L);
        private final Map<String, Map<LocalDate, Integer>> ages = new HashMap<>();
        private final Map<String, Map<QueueKey, Integer>> allocated = new HashMap<>();
        private final Map<String, Map<QueueKey, Integer>> lengths = new HashMap<>();

        int since(String county, LocalDate day) {
            return ages.computeIfAbsent(county, key -> new HashMap<>())
                    .computeIfAbsent(day, requested -> calendar.workingDaysBetween(county, requested, today));
        }

        Allocations allocations(QueueKey queue) {
            int needs = allocated
                    .computeIfAbsent(queue.county(), county -> reader.allocated(scopeOf(county), Zones.startOf(from)))
                    .getOrDefault(queue, 0);
            return new Allocations(needs, from, today, since(queue.county(), from.minusDays(1)));
        }

        int length(QueueKey queue) {
            return lengths.computeIfAbsent(queue.county(), county -> reader.lengths(scopeOf(county)))
                    .getOrDefault(queue, 0);
        }

        private static AreaScope scopeOf(String county) {
            return AreaScope.of((county + "000000").substring(0, COUNTY_DIGITS));
        }
    }
}
