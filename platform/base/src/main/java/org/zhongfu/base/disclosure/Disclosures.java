// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhongfu.platform.messaging.audit.AuditCounts;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;

/**
 * Records each disclosure of plain personal data with its purpose, and refuses it after too many of the caller, of
 * all records or of this one. The audit entries of the disclosures are what is counted: the limits hold across replicas and restarts. The first
 * refusal of a caller in a window leaves an audit entry of its own, the alert.
 */
@ApplicationScoped
public class Disclosures {

    /** Action of the alert. */
    static final String LIMIT_REACHED = "DISCLOSURE_LIMIT_REACHED";

    /** Action of the report that a record was opened often. */
    static final String OPENED_OFTEN = "RECORD_DISCLOSED_OFTEN";

    private static final List<String> ACTIONS =
            Arrays.stream(DisclosureKind.values()).map(DisclosureKind::name).toList();

    private final AuditCounts counts;
    private final CallerAudit audit;
    private final NamedLock lock;
    private final InstantSource clock;
    private final DisclosuresConfig config;

    Disclosures(AuditCounts counts, CallerAudit audit, NamedLock lock, InstantSource clock, DisclosuresConfig config) {
        this.counts = counts;
        this.audit = audit;
        this.lock = lock;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Records a disclosure, in the transaction that reads the values; call it when the caller may see the record, before the
     * values are read. The method of the resource carries {@link org.zhongfu.platform.messaging.audit.AuditsRefusals}.
     *
     * @param subjectId id of the record
     * @param purpose why, in the words of the caller or of the operation
     * @param fields names of the values; empty when the operation always shows the same ones
     * @throws Problem 429 after too many disclosures
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Caller caller, DisclosureKind kind, Object subjectId, String purpose, Collection<?> fields) {
        Instant now = clock.instant();
        Instant since = now.minus(config.window());
        // Simultaneous requests wait for each other, so that none is missed in the count; always the caller first.
        lock.acquire("disclosures by", caller.subject());
        counts.timeByActor(caller.subject(), ACTIONS, since, config.mostByCaller())
                .ifPresent(first -> refuse(caller, kind, subjectId, since, tooManyByCaller(waitFrom(first, now))));
        counts.timeByActorAbout(
                        caller.subject(),
                        kind.subjectType(),
                        subjectId.toString(),
                        ACTIONS,
                        since,
                        config.mostOfRecordByCaller())
                .ifPresent(first -> refuse(caller, kind, subjectId, since, tooManyOfRecord(waitFrom(first, now))));
        lock.acquire("disclosures of", subjectId.toString());
        reportWhenOften(caller, kind, subjectId, since);
        String names = fields.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
        String outcome = names.isEmpty() ? "DISCLOSED" : "DISCLOSED " + names;
        audit.record(
                caller,
                AuditedAction.of(kind.name(), kind.subjectType(), subjectId, outcome)
                        .because(purpose));
    }

    /** Others may need the record: that it was opened often is told to auditors and refuses no one. */
    private void reportWhenOften(Caller caller, DisclosureKind kind, Object subjectId, Instant since) {
        String type = kind.subjectType();
        String id = subjectId.toString();
        boolean isOften = counts.timeAbout(type, id, ACTIONS, since, config.reportedOfRecord())
                .isPresent();
        if (isOften
                && counts.timeAbout(type, id, List.of(OPENED_OFTEN), since, 1).isEmpty()) {
            audit.record(caller, AuditedAction.done(OPENED_OFTEN, type, subjectId));
        }
    }

    private void refuse(Caller caller, DisclosureKind kind, Object subjectId, Instant since, Problem refusal) {
        Optional<Instant> alerted = counts.timeByActor(caller.subject(), List.of(LIMIT_REACHED), since, 1);
        if (alerted.isEmpty()) {
            audit.recordRefusal(caller, AuditedAction.of(LIMIT_REACHED, kind.subjectType(), subjectId, "LIMITED"));
        }
        throw refusal;
    }

    /** Until the first of the counted disclosures leaves the window. */
    private int waitFrom(Instant first, Instant now) {
        Duration left = Duration.between(now, first.plus(config.window()));
        return Math.max(1, (int) left.toSeconds());
    }

    private Problem tooManyByCaller(int wait) {
        long minutes = config.window().toMinutes();
        return Problem.tooManyRequests(
                wait,
                "You have opened plain personal data %d times within %d minutes, as often as is allowed. Wait %d seconds."
                        .formatted(config.mostByCaller(), minutes, wait),
                "您在 %d 分钟内查看个人信息原文已达 %d 次上限，请在 %d 秒后再试。".formatted(minutes, config.mostByCaller(), wait));
    }

    private Problem tooManyOfRecord(int wait) {
        long minutes = config.window().toMinutes();
        return Problem.tooManyRequests(
                wait,
                "You have opened the plain values of this record %d times within %d minutes, as often as is allowed. Wait %d seconds."
                        .formatted(config.mostOfRecordByCaller(), minutes, wait),
                "您在 %d 分钟内查看该记录的个人信息原文已达 %d 次上限，请在 %d 秒后再试。".formatted(minutes, config.mostOfRecordByCaller(), wait));
    }
}
