// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/** What the merge of files asks of the ledger: the open needs of a person, and the withdrawal of some as duplicates. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NeedsOfMergedFiles {

    private final NeedRepository needs;
    private final Outbox outbox;

    NeedsOfMergedFiles(NeedRepository needs, Outbox outbox) {
        this.needs = needs;
        this.outbox = outbox;
    }

    /** The open needs of a person, locked until the transaction ends. The caller has locked the person. */
    public List<OpenNeed> lockOpenOf(PersonId personId) {
        return needs.lockOpenOf(personId).stream().map(Need::openNeed).toList();
    }

    /** Withdraws some of the open needs of a person with the reason DUPLICATE; matches and orders follow from the events. */
    public void withdrawDuplicates(PersonId personId, Set<NeedId> duplicates, Occurrence when) {
        needs.lockOpenOf(personId).stream()
                .filter(need -> duplicates.contains(need.id()))
                .forEach(need -> outbox.append(
                        need.withdraw(WithdrawalReason.DUPLICATE.name(), NeedEvents.notBeforeLastStep(need, when))));
    }
}
