// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.need.NeedOwners;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/**
 * Stores needs and eligibility facts that intake publishes, and queues needs for matching. Every change of a match locks
 * the need first, so that the changes of one need are serialised.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedService {

    private static final int ANY_UNITS = Integer.MAX_VALUE;

    private final NeedRepository needs;
    private final FactsRepository facts;
    private final NeedOwners owners;
    private final RowEncryption encryption;
    private final Event<NeedsDue> due;
    private final InstantSource clock;

    NeedService(
            NeedRepository needs,
            FactsRepository facts,
            NeedOwners owners,
            RowEncryption encryption,
            Event<NeedsDue> due,
            InstantSource clock) {
        this.needs = needs;
        this.facts = facts;
        this.owners = owners;
        this.encryption = encryption;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Stores a confirmed need and queues it for matching, unless its end arrived before; a stored need does not change. It is where
     * the newest facts say that arrived before it, of the file in which it was confirmed and of the one it belongs to by now.
     *
     * @param recordedAt when intake recorded the confirmation
     */
    public void confirm(NeedConfirmed event, Instant recordedAt) {
        if (needs.findByIdOptional(event.needId().value()).isPresent()) {
            return;
        }
        PersonId confirmedFor = event.recipient().personId();
        PersonId owner = owners.claim(event.needId(), confirmedFor);
        Need need = new Need(event, recordedAt, owner, clock.instant());
        Stream.of(confirmedFor, owner)
                .distinct()
                .flatMap(person -> lockedFactsOf(person).stream())
                .filter(need::mayFollow)
                .forEach(need::follow);
        needs.endOf(event.needId()).ifPresent(end -> need.end(end.status(), end.version()));
        needs.persistAndFlush(need);
        due.fire(new NeedsDue());
    }

    /**
     * Ends a need; empty when it has ended before or its confirmation has not arrived. An end that arrives before the
     * confirmation is stored.
     */
    public Optional<Need> end(NeedId needId, NeedStatus status, long version) {
        Optional<Need> stored = lockById(needId);
        if (stored.isEmpty()) {
            needs.storeEnd(needId, status, version);
        }
        Optional<Need> ending = stored.filter(need -> need.status() == NeedStatus.CONFIRMED);
        ending.ifPresent(need -> need.end(status, version));
        return ending;
    }

    /**
     * Stores when help was first requested, after a correction; the place in the queue stays, which counts from the recording. A
     * correction before the confirmation is in that.
     */
    public void correctRequestTime(NeedRequestTimeCorrected event) {
        lockById(event.needId()).ifPresent(need -> need.correctRequestTime(event.requestedAt()));
    }

    /** Records that the rest of a need is to be matched again; empty when the need is not stored or has ended. */
    public Optional<Need> requestRest(NeedId needId) {
        Optional<Need> open = lockById(needId).filter(need -> need.status() == NeedStatus.CONFIRMED);
        open.ifPresent(Need::requestRest);
        return open;
    }

    /**
     * Stores facts unless newer ones are stored, and queues the waiting needs of the person.
     *
     * @param recordedAt when intake recorded them
     */
    public FactsUpdate update(EligibilityFacts event, Instant recordedAt) {
        PersonFacts stored = facts.findById(event.personId().value(), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.dayOf(clock.instant());
        boolean elsewhere = stored == null || !stored.isAtHomeOf(event, encryption);
        if (stored == null) {
            facts.persistAndFlush(new PersonFacts(event, encryption, recordedAt, today));
        } else if (!stored.replaceBy(event, encryption, recordedAt, today)) {
            return FactsUpdate.OUTDATED;
        }
        queueWaiting(event.personId());
        return elsewhere ? FactsUpdate.STORED_ELSEWHERE : FactsUpdate.STORED;
    }

    /**
     * Moves the open needs of a person to the area of the latest facts, unless they follow newer ones, and queues those that wait;
     * returns those it moved.
     */
    public List<Need> followArea(LatestFacts latest) {
        List<Need> moved = needs
                .elsewhere(latest.facts().personId(), latest.facts().areaCode())
                .stream()
                .flatMap(id -> lockById(id).stream())
                .filter(need -> need.mayFollow(latest))
                .toList();
        for (Need need : moved) {
            need.follow(latest);
            if (need.awaits()) {
                requeue(need);
            }
        }
        return moved;
    }

    /** Persons after {@code after} whose age or groups have changed since their needs were judged, by id. */
    public List<PersonId> changedByToday(@Nullable PersonId after, int limit) {
        return facts.changedBy(Zones.dayOf(clock.instant()), after, limit);
    }

    /** Queues the waiting needs of a person whose age or groups have changed; false when another replica has done so. */
    public boolean enterToday(PersonId personId) {
        PersonFacts stored = facts.findById(personId.value(), LockModeType.PESSIMISTIC_WRITE);
        if (stored == null || !stored.enterDay(Zones.dayOf(clock.instant()), encryption)) {
            return false;
        }
        queueWaiting(personId);
        return true;
    }

    /**
     * Gives needs to the persons they belong to after a merge or its undoing, and queues those that wait: other facts may
     * apply to them now. Facts of the new person that are older than those the need follows do not move it.
     *
     * @return the moves that were not known
     */
    public List<MovedNeed> move(MergeEvent event) {
        List<MovedNeed> moved = owners.apply(event);
        for (MovedNeed each : moved) {
            lockById(each.needId()).ifPresent(need -> {
                latestFactsOf(need.personId()).map(LatestFacts::recordedAt).ifPresent(need::ignoreFactsBefore);
                need.moveTo(each.personId());
                if (need.awaits()) {
                    requeue(need);
                }
            });
        }
        return moved;
    }

    /** The latest facts of a person. */
    public Optional<EligibilityFacts> factsOf(PersonId personId) {
        return facts.findByIdOptional(personId.value()).map(this::decrypted);
    }

    /** The latest facts of a person, and when they were recorded. */
    public Optional<LatestFacts> latestFactsOf(PersonId personId) {
        return facts.findByIdOptional(personId.value()).map(stored -> stored.latest(encryption));
    }

    /** Facts that arrive at the same moment would not see a need that is not stored yet. */
    private Optional<LatestFacts> lockedFactsOf(PersonId personId) {
        return facts.findByIdOptional(personId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(stored -> stored.latest(encryption));
    }

    /** The latest facts of some persons, by person. */
    public Map<PersonId, EligibilityFacts> factsOf(Collection<PersonId> personIds) {
        return facts.of(personIds).stream()
                .map(this::decrypted)
                .collect(Collectors.toMap(EligibilityFacts::personId, Function.identity()));
    }

    /** The needs of a scope that await a match, the earliest recorded first. */
    public List<Need> waiting(NeedScope scope) {
        return needs.waiting(scope);
    }

    /** The number of needs of a scope that await a match. */
    public long countWaiting(NeedScope scope) {
        return needs.countWaiting(scope);
    }

    /** Queues the needs of a scope that await a match. */
    public void queueWaiting(NeedScope scope) {
        if (needs.queue(scope, clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }

    /** The persons of some needs, by need; needs that are not stored are absent. */
    public Map<NeedId, PersonId> personsOf(Collection<NeedId> needIds) {
        return needs.of(needIds).stream().collect(Collectors.toMap(Need::id, Need::personId));
    }

    private EligibilityFacts decrypted(PersonFacts stored) {
        return stored.facts(encryption);
    }

    /** A need, locked until the transaction ends. */
    public Optional<Need> lockById(NeedId needId) {
        return needs.findByIdOptional(needId.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest facts of the persons whose needs of a scope await a match, by person. */
    public Map<PersonId, EligibilityFacts> factsOfWaiting(NeedScope scope) {
        return facts.ofWaiting(scope).stream()
                .map(this::decrypted)
                .collect(Collectors.toMap(EligibilityFacts::personId, Function.identity()));
    }

    /** A need the caller may see. */
    public Need findVisible(Caller caller, NeedId needId) {
        return needs.findByIdOptional(needId.value())
                .filter(need -> caller.area().covers(need.areaCode()))
                .orElseThrow(Problem::notFound);
    }

    /** The need to be matched next, locked; the earliest recorded first. */
    public Optional<Need> nextDue() {
        return needs.nextDue(clock.instant()).flatMap(this::lockById);
    }

    /** Queues a need for another match, due now. */
    public void requeue(Need need) {
        need.queueFrom(clock.instant());
        due.fire(new NeedsDue());
    }

    /** Makes a need due later, after a fault. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postpone(NeedId needId, Instant until) {
        needs.postpone(needId, until);
    }

    /** Starts matching after the commit, because units may be available for needs that wait. */
    public void wakeMatching() {
        due.fire(new NeedsDue());
    }

    /** Queues all needs that wait for a service, because its rule has changed. */
    public void queueAllWaitingFor(String serviceItem) {
        queue(serviceItem, List.of(""), ANY_UNITS);
    }

    /**
     * Queues the needs that wait for a service where a contract serves and need no more units than it has.
     *
     * @param areaPrefixes prefixes of the codes that the contract serves
     * @param units units of the contract line
     */
    public void queueForContract(String serviceItem, Collection<String> areaPrefixes, int units) {
        queue(serviceItem, areaPrefixes, units);
    }

    private void queueWaiting(PersonId personId) {
        if (needs.queueOf(personId, clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }

    private void queue(String serviceItem, Collection<String> areaPrefixes, int mostUnits) {
        List<String> areas = areaPrefixes.stream().map(prefix -> prefix + "%").toList();
        if (needs.queue(serviceItem, areas, mostUnits, clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }
}
