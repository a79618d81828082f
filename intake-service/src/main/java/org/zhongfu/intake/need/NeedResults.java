// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.intake.fulfilment.Fulfilment;
import org.zhongfu.intake.fulfilment.NeedFacts;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/**
 * Has the result of a need follow from its orders and visits. Person and need are locked, in this order, only when the
 * result changes: most events of a service change nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedResults {

    private final NeedRepository needs;
    private final NeedFacts facts;
    private final PersonFiles persons;
    private final Outbox outbox;
    private final InstantSource clock;

    NeedResults(NeedRepository needs, NeedFacts facts, PersonFiles persons, Outbox outbox, InstantSource clock) {
        this.needs = needs;
        this.facts = facts;
        this.persons = persons;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An order of the need changed; a need this service does not know is left alone. */
    public void follow(NeedId id, Instant at, boolean backfilled) {
        Occurrence when = new Occurrence(at, clock.instant(), backfilled, null);
        needs.findPersonOf(id).ifPresent(person -> {
            if (changes(id)) {
                persons.lock(person);
                needs.lockById(id).ifPresent(need -> follow(need, when));
            }
        });
    }

    /** A visit counts, or does not count any more; it changes the result only when its order has ended. */
    public void followVisit(NeedId id, OrderId order, Instant at, boolean backfilled) {
        if (facts.hasEnded(order)) {
            follow(id, at, backfilled);
        }
    }

    private boolean changes(NeedId id) {
        return needs.findUnmanaged(id)
                .filter(need -> need.wouldChange(facts.fulfilmentOf(id, need.units())))
                .isPresent();
    }

    private void follow(Need need, Occurrence event) {
        Fulfilment fulfilment = facts.fulfilmentOf(need.id(), need.units());
        if (!need.wouldChange(fulfilment)) {
            return;
        }
        Occurrence when = NeedEvents.notBeforeLastStep(need, event);
        if (!need.isOpenAndFinished(fulfilment)) {
            outbox.append(need.followResult(fulfilment, when));
            return;
        }
        outbox.append(need.close(NeedClosure.ALL_DELIVERED, fulfilment, when));
        if (!need.preferences().isEmpty()) {
            // The preferences of an ended need no longer apply.
            persons.publishFacts(need.personId(), need.lastStepAt());
        }
    }
}
