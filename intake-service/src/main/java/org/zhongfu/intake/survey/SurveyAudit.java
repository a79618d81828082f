// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;

/** Audits what is done with survey rounds, and which entries surveyors read. */
@ApplicationScoped
class SurveyAudit {

    private static final String READ = "SURVEY_ENTRY_READ";

    private final CallerAudit audit;

    SurveyAudit(CallerAudit audit) {
        this.audit = audit;
    }

    void record(Caller caller, String action, SurveyRoundId round) {
        audit.record(caller, AuditedAction.done(action, "SURVEY_ROUND", round));
    }

    void record(Caller caller, String action, SurveyEntryId entry) {
        audit.record(caller, AuditedAction.done(action, "SURVEY_ENTRY", entry));
    }

    /** Officers see entries by area, as they see files; each entry that a surveyor reads is kept. */
    void read(Caller caller, SurveyEntryId entry) {
        recordRead(caller, entry, "READ");
    }

    void listed(Caller caller, Collection<SurveyEntryId> entries) {
        entries.forEach(entry -> recordRead(caller, entry, "LISTED"));
    }

    private void recordRead(Caller caller, SurveyEntryId entry, String outcome) {
        if (!SurveyEntryRepository.isByArea(caller)) {
            audit.record(caller, AuditedAction.of(READ, "SURVEY_ENTRY", entry, outcome));
        }
    }
}
