// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** What officers decide about entries: that a contradiction was looked at, and to which file a person belongs. */
@ApplicationScoped
public class SurveyConflicts {

    private final SurveyEntryRepository entries;
    private final PersonFiles persons;
    private final SurveyNames names;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final SurveyAudit audit;

    SurveyConflicts(
            SurveyEntryRepository entries,
            PersonFiles persons,
            SurveyNames names,
            Transitions transitions,
            RowEncryption encryption,
            SurveyAudit audit) {
        this.entries = entries;
        this.persons = persons;
        this.names = names;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
    }

    /**
     * Keeps what was found about the contradictions of an entry; the attempts stay as they are.
     *
     * @throws Problem 409 when there is none
     */
    @Transactional
    public SurveyEntryView resolve(
            Caller caller,
            SurveyEntryId id,
            Revision seen,
            SurveyEntryStepRequest.ResolveSurveyConflictRequest request) {
        Change change = Change.of(caller, seen, request);
        SurveyEntry entry = transitions.require(() -> entries.lockVisible(caller, id), change);
        entry.resolve(request.resolution(), caller.subject(), encryption, transitions.timeOf(entry, change));
        audit.record(caller, "SURVEY_CONFLICT_RESOLVED", id);
        return names.view(entry, caller);
    }

    /**
     * Says which file an entry without one belongs to.
     *
     * @throws Problem 409 when it belongs to one, or the file is in the frame already
     */
    @Transactional
    public SurveyEntryView link(
            Caller caller, SurveyEntryId id, Revision seen, SurveyEntryStepRequest.LinkSurveyEntryRequest request) {
        if (!entries.isVisible(caller, id)) {
            throw Problem.notFound();
        }
        PersonFile file = persons.lockReferenced(caller, request.personId());
        file.requireNotVoided();
        Change change = Change.of(caller, seen, request);
        SurveyEntry entry = transitions.require(() -> entries.lockVisible(caller, id), change);
        if (entries.exists(entry.roundId(), file.id())) {
            throw Problem.conflict("This file is in the frame already.", "该档案已在名册中。");
        }
        entry.link(file.id(), transitions.timeOf(entry, change).occurredAt());
        audit.record(caller, "SURVEY_ENTRY_LINKED", id);
        return names.view(entry, caller);
    }
}
