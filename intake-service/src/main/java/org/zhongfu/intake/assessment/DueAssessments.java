// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** Plans and lists when persons are to be assessed again. Only the latest assessment with an instrument is due. */
@ApplicationScoped
public class DueAssessments {

    /** 特困人员认定办法: after a reported change of self-care ability the person is assessed again within 10 working days. */
    static final int WORKING_DAYS = 10;

    private final AssessmentRepository assessments;
    private final WorkingCalendars calendars;
    private final PersonReadAudit reads;
    private final InstantSource clock;

    DueAssessments(
            AssessmentRepository assessments, WorkingCalendars calendars, PersonReadAudit reads, InstantSource clock) {
        this.assessments = assessments;
        this.calendars = calendars;
        this.reads = reads;
        this.clock = clock;
    }

    /** Plans the next assessment after a new one that is stored, unless a later one with the instrument exists. */
    @Transactional(TxType.MANDATORY)
    void planAfter(Assessment recorded) {
        if (assessments.existsLaterThan(recorded)) {
            return;
        }
        assessments.findDueOf(recorded).forEach(Assessment::clearDue);
        recorded.planNext();
    }

    /** The day by which a reported change or a dispute leads to an assessment. */
    LocalDate deadline(PersonFile person, Occurrence when) {
        return calendars
                .current()
                .plusWorkingDays(person.areaCode(), Zones.dayOf(when.occurredAt()), WORKING_DAYS)
                .value();
    }

    /** Assessments after which the next one is due, of persons the caller may see. */
    @Transactional
    public Page<AssessmentDueView> list(Caller caller, PageQuery page, AssessmentDueFilter filter) {
        Criteria criteria = assessments.due(caller, page, filter);
        LocalDate today = Zones.dayOf(clock.instant());
        Page<AssessmentDueView> shown = Page.of(
                assessments.page(criteria),
                page,
                row -> row.id().value(),
                AssessmentOrder::valueOf,
                row -> AssessmentDueView.of(row, today));
        reads.recordList(
                Read.ASSESSMENT_READ,
                caller,
                shown.items().stream().map(AssessmentDueView::personId).toList());
        return shown;
    }
}
