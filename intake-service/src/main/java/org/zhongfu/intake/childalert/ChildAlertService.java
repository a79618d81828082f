// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.intake.assessment.ImmediateHelp;
import org.zhongfu.intake.childalert.ChildAlertStepRequest.CloseChildAlertRequest;
import org.zhongfu.intake.childalert.ChildAlertStepRequest.TakeChildAlertRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Opens alerts about children, lists them, and keeps who took care and what was done. Each read is audited. */
@ApplicationScoped
public class ChildAlertService implements ImmediateHelp {

    /** An officer takes care of it by the end of the next working day; 未成年人保护法 art. 11 says at once, without a number. */
    private static final int WORKING_DAYS = 1;

    private static final String SUBJECT = "CHILD_ALERT";
    private static final String READ = "CHILD_ALERT_READ";

    private final ChildAlertRepository alerts;
    private final WorkingCalendars calendars;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final CallerAudit audit;
    private final InstantSource clock;

    ChildAlertService(
            ChildAlertRepository alerts,
            WorkingCalendars calendars,
            Transitions transitions,
            RowEncryption encryption,
            CallerAudit audit,
            InstantSource clock) {
        this.alerts = alerts;
        this.calendars = calendars;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counted from when it is recorded: an answer that is entered late is known to the office only then. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void require(Caller caller, PersonFile person, AssessmentId assessment, List<String> items) {
        Instant now = clock.instant();
        ChildAlert alert = new ChildAlert(
                new ChildAlertId(UuidV7.next()),
                person,
                assessment,
                items,
                now,
                calendars
                        .current()
                        .deadline(person.areaCode(), now, WORKING_DAYS)
                        .value(),
                encryption);
        alerts.persist(alert);
        record("CHILD_ALERT_OPENED", alert, "DONE", caller);
    }

    /** Alerts of the caller's area. */
    @Transactional
    public Page<ChildAlertView> list(Caller caller, PageQuery page, ChildAlertFilter filter) {
        Instant now = clock.instant();
        Criteria criteria = alerts.visible(caller, page, filter, now);
        List<ChildAlert> rows = alerts.page(criteria);
        rows.stream().limit(criteria.most() - 1L).forEach(row -> record(READ, row, "LISTED", caller));
        return Page.of(rows, page, row -> row.id().value(), ChildAlertOrder::valueOf, row -> row.view(now, encryption));
    }

    /** One alert. */
    @Transactional
    public ChildAlertView get(Caller caller, ChildAlertId id) {
        ChildAlert alert = alerts.findVisible(caller, id).orElseThrow(Problem::notFound);
        record(READ, alert, "READ", caller);
        return alert.view(clock.instant(), encryption);
    }

    /** Takes an alert one step further, in the version the caller has read. */
    @Transactional
    public ChildAlertView step(Caller caller, ChildAlertId id, Revision seen, ChildAlertStepRequest request) {
        Change change = Change.of(caller, seen, request);
        ChildAlert alert = transitions.require(() -> alerts.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(alert, change);
        switch (request) {
            case TakeChildAlertRequest ignored -> {
                alert.take(caller.subject(), when);
                record("CHILD_ALERT_TAKEN", alert, "DONE", caller);
            }
            case CloseChildAlertRequest closure -> {
                alert.close(closure.outcomeCode(), closure.outcomeNote(), encryption, when);
                record("CHILD_ALERT_CLOSED", alert, "DONE", caller);
            }
        }
        return alert.view(clock.instant(), encryption);
    }

    private void record(String action, ChildAlert alert, String outcome, Caller caller) {
        audit.record(caller, AuditedAction.of(action, SUBJECT, alert.id(), outcome));
    }
}
