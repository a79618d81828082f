// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.zhongfu.intake.person.DeathConsequence;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/** Withdraws all open needs of a person who died; matches and work orders follow from the events, as of any withdrawal. */
@ApplicationScoped
class NeedsEndedByDeath implements DeathConsequence {

    private final NeedRepository needs;
    private final Outbox outbox;

    NeedsEndedByDeath(NeedRepository needs, Outbox outbox) {
        this.needs = needs;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterDeath(PersonFile person, Occurrence when) {
        for (Need need : needs.lockOpenOf(person.id())) {
            outbox.append(need.withdraw(WithdrawalReason.DECEASED.name(), NeedEvents.notBeforeLastStep(need, when)));
        }
    }
}
