// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.catalog.ServiceList;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.catalog.ServiceShape;
import org.zhongfu.matching.catalog.ServiceUnit;
import org.zhongfu.matching.match.PlannableMatches;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.plan.calendar.CalendarCopy;
import org.zhongfu.matching.plan.calendar.CalendarVisit;
import org.zhongfu.matching.plan.proposal.OwnVisits;
import org.zhongfu.matching.plan.proposal.Proposal;
import org.zhongfu.matching.plan.proposal.ProposalRepository;
import org.zhongfu.matching.plan.search.DueVisits;
import org.zhongfu.matching.plan.search.DueVisits.DueVisit;
import org.zhongfu.matching.plan.search.FixedVisit;
import org.zhongfu.matching.plan.search.Hours;
import org.zhongfu.matching.plan.search.Place;
import org.zhongfu.matching.plan.search.PlanningData;
import org.zhongfu.matching.plan.search.UsualHours;
import org.zhongfu.matching.plan.search.VisitToPlan;
import org.zhongfu.matching.plan.search.VisitToPlan.StartWindows;
import org.zhongfu.matching.worker.Team;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AreaScope;

/**
 * Reads the data of a plan: the team, the visits that are due of the committed units, and the visits that are already in
 * the calendars. Places are those of the facts, to about one kilometre; no address is read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanningDataReader {

    private static final int BASE_WORTH = 10;
    private static final int MAX_OVERDUE_BONUS = 20;
    private static final int URGENT_WORTH = 100;

    private final Team team;
    private final PlannableMatches matches;
    private final ServiceListRepository catalog;
    private final NeedService needs;
    private final CalendarCopy calendar;
    private final ProposalRepository proposals;
    private final WorkingCalendars calendars;
    private final InstantSource clock;

    PlanningDataReader(
            Team team,
            PlannableMatches matches,
            ServiceListRepository catalog,
            NeedService needs,
            CalendarCopy calendar,
            ProposalRepository proposals,
            WorkingCalendars calendars,
            InstantSource clock) {
        this.team = team;
        this.matches = matches;
        this.catalog = catalog;
        this.needs = needs;
        this.calendar = calendar;
        this.proposals = proposals;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The data of a first version. */
    PlanningData read(Plan plan) {
        List<VisitToPlan> wanted = wanted(plan);
        Set<PersonId> persons = wanted.stream().map(VisitToPlan::personId).collect(Collectors.toSet());
        return data(plan, wanted, persons, OwnVisits.NONE);
    }

    /**
     * The data of a later version: the team, and the visits in its calendars that are not of the plan itself.
     *
     * @param requested the visits that the plan was made for
     */
    PlanningData readForReplanning(Plan plan, List<VisitToPlan> requested) {
        OwnVisits own = OwnVisits.of(proposals.ofPlan(plan.rootId()));
        Set<PersonId> persons = requested.stream().map(VisitToPlan::personId).collect(Collectors.toSet());
        return data(plan, List.of(), persons, own);
    }

    /** A visit of a match that must begin within these hours of a day. */
    VisitToPlan urgent(Plannable match, LocalDate day, Hours hours) {
        EligibilityFacts facts = needs.factsOf(match.personId()).orElse(null);
        return visit(match, item(match), day, new StartWindows(List.of(hours), true), URGENT_WORTH, facts);
    }

    private PlanningData data(Plan plan, List<VisitToPlan> wanted, Set<PersonId> persons, OwnVisits own) {
        List<TeamMember> members = team.of(plan.providerId(), AreaScope.of(plan.areaCode()));
        return new PlanningData(
                members,
                wanted,
                fixed(plan, members, own),
                calendar.mainWorkers(persons, clock.instant()),
                plan.travel(),
                UsualHours.version(plan.hoursVersion()),
                new AreaCalendar(calendars.current())
                        .workingDay(AreaScope.of(plan.areaCode()).prefix()),
                plan.base());
    }

    private List<VisitToPlan> wanted(Plan plan) {
        List<Plannable> open =
                matches.open(plan.providerId(), AreaScope.of(plan.areaCode()), plan.fromDay(), plan.lastDay());
        Map<NeedId, List<CalendarVisit>> visits =
                calendar.ofNeeds(open.stream().map(Plannable::needId).toList());
        Map<MatchId, List<Proposal>> proposed =
                proposals.underWayOf(open.stream().map(Plannable::matchId).toList()).stream()
                        .collect(Collectors.groupingBy(Proposal::matchId));
        Map<PersonId, EligibilityFacts> facts =
                needs.factsOf(open.stream().map(Plannable::personId).collect(Collectors.toSet()));
        Map<Integer, ServiceList> lists = new HashMap<>();
        UsualHours hours = UsualHours.version(plan.hoursVersion());
        AreaCalendar days = new AreaCalendar(calendars.current());
        List<VisitToPlan> wanted = new ArrayList<>();
        for (Plannable match : open) {
            ServiceItem item = lists.computeIfAbsent(match.listVersion(), catalog::version)
                    .item(match.serviceItem())
                    .orElseThrow();
            if (item.unit() == ServiceUnit.VISIT) {
                DueVisits dueVisits = dueVisits(
                        match,
                        item.staffNeeded(),
                        visits.getOrDefault(match.needId(), List.of()),
                        proposed.getOrDefault(match.matchId(), List.of()),
                        days.serviceDays(match, hours));
                EligibilityFacts known = facts.get(match.personId());
                for (DueVisit due : dueVisits.within(plan.fromDay(), plan.days())) {
                    int worth = BASE_WORTH + Math.min(MAX_OVERDUE_BONUS, due.overdueDays());
                    List<String> wishes = known == null ? List.of() : known.preferences();
                    wanted.add(visit(
                            match,
                            item,
                            due.day(),
                            new StartWindows(hours.ofService(item.code(), wishes), false),
                            worth,
                            known));
                }
            }
        }
        return wanted;
    }

    /** Each worker of a visit uses one unit, so a visit of two workers uses two. */
    private static DueVisits dueVisits(
            Plannable match,
            int staff,
            List<CalendarVisit> visits,
            List<Proposal> proposed,
            List<LocalDate> serviceDays) {
        Set<VisitId> inCalendar = visits.stream().map(CalendarVisit::visitId).collect(Collectors.toSet());
        List<Proposal> coming = proposed.stream()
                .filter(proposal -> !inCalendar.contains(proposal.visitId()))
                .toList();
        Set<LocalDate> taken = new HashSet<>();
        coming.forEach(proposal -> taken.add(Zones.dayOf(proposal.plannedFrom())));
        visits.forEach(visit -> addDay(taken, visit.from()));
        int underWay = coming.size()
                + (int) visits.stream().filter(visit -> visit.status().isOpen()).count();
        return new DueVisits(
                (match.units().committed() + match.units().consumed()) / staff,
                match.periodFrom(),
                match.periodTo(),
                match.units().consumed() / staff,
                taken,
                Math.ceilDiv(underWay, staff),
                serviceDays);
    }

    private static void addDay(Set<LocalDate> days, @Nullable Instant at) {
        if (at != null) {
            days.add(Zones.dayOf(at));
        }
    }

    private static VisitToPlan visit(
            Plannable match,
            ServiceItem item,
            LocalDate day,
            StartWindows start,
            int worth,
            @Nullable EligibilityFacts facts) {
        return new VisitToPlan(
                VisitToPlan.key(match.matchId(), day),
                new VisitToPlan.Subject(match.matchId(), match.needId(), match.personId(), item.code()),
                day,
                new VisitToPlan.Work(
                        item.durationMinutes(),
                        item.staffNeeded(),
                        item.requiredCredential(),
                        item.deliveredAs() == ServiceShape.ESCORT ? Boolean.TRUE : null),
                start,
                worth,
                facts == null ? Set.of() : Set.copyOf(facts.preferences()),
                facts == null ? null : Place.of(facts.place()));
    }

    private ServiceItem item(Plannable match) {
        return catalog.version(match.listVersion()).item(match.serviceItem()).orElseThrow();
    }

    /**
     * The visits in the calendars of the team, and the proposals that may still be confirmed.
     *
     * @param own visits and proposals to leave out
     */
    private List<FixedVisit> fixed(Plan plan, List<TeamMember> members, OwnVisits own) {
        List<WorkerId> ids = members.stream().map(TeamMember::id).toList();
        Instant from = Zones.startOf(plan.fromDay());
        Instant to = Zones.startOf(plan.lastDay().plusDays(1));
        List<CalendarVisit> visits = calendar.takingTime(ids, from, to);
        List<Proposal> proposed = proposals.takingTime(ids, from, to);
        Set<VisitId> inCalendar = calendar.ofIds(proposed.stream()
                        .map(Proposal::visitId)
                        .filter(id -> id != null)
                        .toList())
                .keySet();
        Map<NeedId, @Nullable Place> places = placesOf(visits, proposed);
        List<FixedVisit> fixed = new ArrayList<>();
        for (CalendarVisit visit : visits) {
            Instant begins = visit.from();
            if (begins != null && visit.workerId() != null && !own.contains(visit)) {
                fixed.add(new FixedVisit(
                        "visit:" + visit.visitId(),
                        1,
                        1,
                        visit.workerId(),
                        begins,
                        visit.until(begins),
                        null,
                        visit.needId(),
                        places.get(visit.needId())));
            }
        }
        for (Proposal proposal : proposed) {
            if (!own.contains(proposal) && !inCalendar.contains(proposal.visitId())) {
                fixed.add(new FixedVisit(
                        "proposal:" + proposal.id(),
                        1,
                        1,
                        proposal.workerId(),
                        proposal.plannedFrom(),
                        proposal.plannedTo(),
                        null,
                        proposal.needId(),
                        places.get(proposal.needId())));
            }
        }
        return fixed;
    }

    private Map<NeedId, @Nullable Place> placesOf(Collection<CalendarVisit> visits, Collection<Proposal> proposed) {
        Set<NeedId> ofNeeds = new HashSet<>();
        visits.forEach(visit -> ofNeeds.add(visit.needId()));
        proposed.forEach(proposal -> ofNeeds.add(proposal.needId()));
        Map<NeedId, PersonId> persons = needs.personsOf(ofNeeds);
        Map<PersonId, EligibilityFacts> facts = needs.factsOf(new HashSet<>(persons.values()));
        Map<NeedId, @Nullable Place> places = new HashMap<>();
        persons.forEach((need, person) -> {
            EligibilityFacts known = facts.get(person);
            places.put(need, known == null ? null : Place.of(known.place()));
        });
        return places;
    }
}
