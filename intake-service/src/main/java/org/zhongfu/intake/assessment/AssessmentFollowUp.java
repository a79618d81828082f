// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.zhongfu.intake.evidence.TargetGroupService;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;

/** What follows from an assessment that was stored, in its transaction: due date, immediate help, target groups. */
@ApplicationScoped
class AssessmentFollowUp {

    private final DueAssessments due;
    private final TargetGroupService groups;
    private final List<ImmediateHelp> help;
    private final RowEncryption encryption;

    AssessmentFollowUp(
            DueAssessments due, TargetGroupService groups, @All List<ImmediateHelp> help, RowEncryption encryption) {
        this.due = due;
        this.groups = groups;
        this.help = List.copyOf(help);
        this.encryption = encryption;
    }

    @Transactional(TxType.MANDATORY)
    void after(Assessment recorded, PersonFile person, Caller caller, Occurrence when) {
        due.planAfter(recorded);
        List<String> items = recorded.itemsForHelp(encryption);
        if (!items.isEmpty()) {
            help.forEach(each -> each.require(caller, person, recorded.id(), items));
        }
        groups.update(person, when);
    }
}
