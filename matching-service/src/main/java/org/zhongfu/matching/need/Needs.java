// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/**
 * Keeps needs and facts as intake tells them, and calls needs to be matched. Whoever writes about a match of a need
 * holds the need first, so that one thing happens to a need at a time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Needs {

    private static final int ALL = Integer.MAX_VALUE;

    private final NeedRepository needs;
    private final FactsRepository facts;
    private final Event<NeedsDue> due;
    private final InstantSource clock;

    Needs(NeedRepository needs, FactsRepository facts, Event<NeedsDue> due, InstantSource clock) {
        this.needs = needs;
        this.facts = facts;
        this.due = due;
        this.clock = clock;
    }

    /** Stores a confirmed need and queues it for matching, unless its end arrived before; a known need stays as it is. */
    public void confirm(NeedConfirmed event) {
        if (needs.findByIdOptional(event.needId().value()).isEmpty()) {
            Need need = new Need(event, clock.instant());
            needs.endOf(event.needId().value()).ifPresent(end -> need.end(end.how(), end.version()));
            needs.persistAndFlush(need);
            due.fire(new NeedsDue());
        }
    }

    /** Ends a need; empty when it has ended before, or is not known yet: then it will have ended once it is. */
    public Optional<Need> ended(UUID needId, NeedStatus how, long version) {
        Optional<Need> known = lockById(needId);
        if (known.isEmpty()) {
            needs.storeEnd(needId, how, version);
        }
        Optional<Need> ending = known.filter(need -> need.status() == NeedStatus.CONFIRMED);
        ending.ifPresent(need -> need.end(how, version));
        return ending;
    }

    /** Stores facts unless newer ones are known, and queues the waiting needs of the person. */
    public void update(EligibilityFacts event) {
        PersonFacts known = facts.findById(event.personId().value(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            facts.persistAndFlush(new PersonFacts(event));
        } else if (!known.take(event)) {
            return;
        }
        if (needs.queueOf(event.personId().value(), clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }

    /** The latest facts of a person. */
    public Optional<EligibilityFacts> factsOf(UUID personId) {
        return facts.findByIdOptional(personId).map(PersonFacts::facts);
    }

    /** The latest facts of some persons, by person. */
    public Map<UUID, EligibilityFacts> factsOf(Collection<UUID> personIds) {
        return facts.list("personId in ?1", personIds).stream()
                .map(PersonFacts::facts)
                .collect(Collectors.toMap(each -> each.personId().value(), each -> each));
    }

    /** The needs of a scope that want a match, who asked first comes first. */
    public List<Need> waiting(NeedScope scope) {
        return needs.waiting(scope);
    }

    /** How many needs of a scope want a match. */
    public long countWaiting(NeedScope scope) {
        return needs.countWaiting(scope);
    }

    /** Calls the needs of a scope that want a match. */
    public void callWaiting(NeedScope scope) {
        if (needs.queue(scope, clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }

    /** Whose some needs are, as far as they are known. */
    public Map<UUID, UUID> personsOf(Collection<UUID> needIds) {
        return needs.list("id in ?1", needIds).stream().collect(Collectors.toMap(Need::id, Need::personId));
    }

    /** A need, held until the transaction ends. */
    public Optional<Need> lockById(UUID needId) {
        return needs.findByIdOptional(needId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest facts of the persons whose needs of a scope want a match, by person. */
    public Map<UUID, EligibilityFacts> factsOfWaiting(NeedScope scope) {
        return facts.ofWaiting(scope).stream()
                .map(PersonFacts::facts)
                .collect(Collectors.toMap(each -> each.personId().value(), each -> each));
    }

    /** A need the caller may see. */
    public Need findVisible(Caller caller, UUID needId) {
        return needs.findByIdOptional(needId)
                .filter(need -> caller.area().covers(need.areaCode()))
                .orElseThrow(Problem::notFound);
    }

    /** A need known to be there. */
    public Need get(UUID needId) {
        return needs.findByIdOptional(needId).orElseThrow();
    }

    /** The need to be matched next, held; who asked for help first comes first. */
    public Optional<Need> nextDue() {
        return needs.nextDue(clock.instant()).flatMap(this::lockById);
    }

    /** A need wants a match again, now. */
    public void awaitAgain(Need need) {
        need.awaitFrom(clock.instant());
        due.fire(new NeedsDue());
    }

    /** Tries a need again later, after a fault. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postpone(UUID needId, Instant until) {
        needs.postpone(needId, until);
    }

    /** Has matching look, once this is committed, whether something came free for those that wait. */
    public void wakeMatching() {
        due.fire(new NeedsDue());
    }

    /** Calls all needs that wait for a service: what decides about them has changed. */
    public void callAllWaitingFor(String serviceItem) {
        call(serviceItem, "", ALL);
    }

    /**
     * Calls the needs that wait for a service in an area and would fit: a contract was signed there.
     *
     * @param areaPrefix what codes in the area start with
     * @param units units there are
     */
    public void callForContract(String serviceItem, String areaPrefix, int units) {
        call(serviceItem, areaPrefix, units);
    }

    private void call(String serviceItem, String areaPrefix, int mostUnits) {
        if (needs.queue(serviceItem, areaPrefix + "%", mostUnits, clock.instant()) > 0) {
            due.fire(new NeedsDue());
        }
    }
}
