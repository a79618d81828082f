// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.OutcomeEvent.OutcomeChanged;
import org.zhongfu.intake.outcome.OutcomeStepRequest.CorrectOutcomeRequest;
import org.zhongfu.intake.outcome.OutcomeStepRequest.EndOutcomeRequest;
import org.zhongfu.intake.outcome.OutcomeStepRequest.FollowUpRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** What help led to for a person, with evidence; an employment is followed up after 30 and 90 days. */
@Entity
@KeepsHistory("OUTCOME")
class Outcome extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    static final String EVIDENCE = "outcome.evidence";
    static final String REASON = "outcome.reason";
    static final String FOLLOW_UPS = "outcome.follow_ups";

    private static final int LAST_FOLLOW_UP = 90;
    private static final List<Integer> DAYS = List.of(30, LAST_FOLLOW_UP);
    private static final TypeReference<List<FollowUp>> LIST = new TypeReference<>() {};

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Embedded
    private OutcomeContent content;

    @Column(name = "evidence_sealed")
    private String encryptedEvidence;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeEndReason endReason;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Column(name = "follow_ups_sealed")
    private @Nullable String encryptedFollowUps;

    private @Nullable LocalDate nextFollowUpOn;
    private @Nullable Boolean employedAfterNinetyDays;
    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {} // for Hibernate only

    Outcome(
            OutcomeId id,
            PersonFile person,
            RecordOutcomeRequest request,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        personId = person.id().value();
        areaCode = person.areaCode();
        kind = request.kind();
        status = OutcomeStatus.ONGOING;
        content = OutcomeContent.of(request);
        encryptedEvidence = encryption.encrypt(EVIDENCE, this.id, request.evidence());
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
        derive(List.of());
    }

    OutcomeChanged recorded() {
        return changed(provenance.occurredAt(), provenance.backfilled());
    }

    OutcomeChanged correct(
            CorrectOutcomeRequest request, LocalDate birthDate, RowEncryption encryption, Occurrence when) {
        requireNotVoided();
        OutcomeContent corrected = OutcomeContent.of(request);
        corrected.require(kind, birthDate, Zones.dayOf(when.occurredAt()));
        if (endedOn != null && corrected.startedOn().isAfter(endedOn)) {
            throw Problem.rule("startedOn", "must not be after its last day " + endedOn, "不得晚于终止之日 " + endedOn);
        }
        content = corrected;
        if (!evidence(encryption).equals(request.evidence())) {
            encryptedEvidence = encryption.encrypt(EVIDENCE, id, request.evidence());
        }
        return step(request.reason(), encryption, when);
    }

    OutcomeChanged end(EndOutcomeRequest request, RowEncryption encryption, Occurrence when) {
        if (request.endedOn().isBefore(content.startedOn())
                || request.endedOn().isAfter(Zones.dayOf(when.occurredAt()))) {
            throw Problem.rule(
                    "endedOn",
                    "must be a day from %s to the day it is recorded for".formatted(content.startedOn()),
                    "须为 %s 起、不晚于登记之日的日期".formatted(content.startedOn()));
        }
        status = status.to(OutcomeStatus.ENDED);
        endedOn = request.endedOn();
        endReason = request.reasonCode();
        return step(request.reason(), encryption, when);
    }

    OutcomeChanged voidIt(String reason, RowEncryption encryption, Occurrence when) {
        status = status.to(OutcomeStatus.VOIDED);
        return step(reason, encryption, when);
    }

    /**
     * The person was asked whether they are still employed.
     *
     * @throws Problem 409 when no follow-up is to be made, 422 when the day is not one on which it could be made
     */
    OutcomeChanged followUp(FollowUpRequest request, String by, RowEncryption encryption, Occurrence when) {
        LocalDate due = nextFollowUpOn;
        if (due == null) {
            throw Problem.conflict("No follow-up of this outcome is to be made.", "该成效当前无待办的跟踪回访。");
        }
        if (request.doneOn().isBefore(due) || request.doneOn().isAfter(Zones.dayOf(when.occurredAt()))) {
            throw Problem.rule(
                    "doneOn",
                    "must be a day from %s, when the follow-up is due, to the day it is recorded for".formatted(due),
                    "须为回访到期日 %s 起、不晚于登记之日的日期".formatted(due));
        }
        List<FollowUp> made = new ArrayList<>(followUps(encryption));
        made.add(new FollowUp(
                daysReachedOn(request.doneOn()),
                request.doneOn().toString(),
                request.result(),
                request.evidence(),
                by));
        encryptedFollowUps = encryption.encrypt(FOLLOW_UPS, id, StoredJson.write(made));
        return step(null, encryption, when);
    }

    OutcomeId id() {
        return new OutcomeId(id);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    OutcomeView view(RowEncryption encryption) {
        UUID group = content.groupId();
        return new OutcomeView(
                id(),
                revision,
                personId(),
                areaCode,
                kind,
                status,
                new OutcomeView.Content(
                        content.startedOn(),
                        content.employerKind(),
                        group == null ? null : new ProviderId(group),
                        content.consentOn(),
                        evidence(encryption)),
                endedOn,
                endReason,
                nextFollowUpOn,
                followUps(encryption).stream().map(FollowUp::view).toList(),
                RecordTimes.of(provenance));
    }

    private OutcomeChanged step(@Nullable String reason, RowEncryption encryption, Occurrence when) {
        encryptedReason = encryption.encryptOrNull(REASON, id, reason);
        derive(followUps(encryption));
        revision++;
        lastStepAt = when.occurredAt();
        return changed(when.occurredAt(), when.backfilled());
    }

    /** An answered follow-up makes the earlier ones unnecessary; an employment that ended needs none. */
    private void derive(List<FollowUp> made) {
        int answered = made.stream()
                .filter(FollowUp::isAnswered)
                .mapToInt(FollowUp::afterDays)
                .max()
                .orElse(0);
        nextFollowUpOn = kind != OutcomeKind.EMPLOYMENT || status != OutcomeStatus.ONGOING
                ? null
                : DAYS.stream()
                        .filter(days -> days > answered)
                        .findFirst()
                        .map(content.startedOn()::plusDays)
                        .orElse(null);
        employedAfterNinetyDays = kind != OutcomeKind.EMPLOYMENT ? null : employedAfter90Days(made);
    }

    private @Nullable Boolean employedAfter90Days(List<FollowUp> made) {
        Boolean found = made.stream()
                .filter(each -> each.isAnswered() && each.afterDays() == LAST_FOLLOW_UP)
                .map(each -> each.result() == FollowUpResult.EMPLOYED)
                .reduce((first, second) -> second)
                .orElse(null);
        boolean endedBefore =
                endedOn != null && endedOn.isBefore(content.startedOn().plusDays(LAST_FOLLOW_UP));
        return (found == null && endedBefore) ? Boolean.FALSE : found;
    }

    /** The latest follow-up that is due on the day. */
    private int daysReachedOn(LocalDate day) {
        return DAYS.reversed().stream()
                .filter(days -> !content.startedOn().plusDays(days).isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private void requireNotVoided() {
        if (status == OutcomeStatus.VOIDED) {
            throw Problem.conflict("The outcome was voided as entered by mistake.", "该成效记录已作废。");
        }
    }

    private String evidence(RowEncryption encryption) {
        return encryption.decrypt(EVIDENCE, id, encryptedEvidence);
    }

    private List<FollowUp> followUps(RowEncryption encryption) {
        String text = encryption.decryptOrNull(FOLLOW_UPS, id, encryptedFollowUps);
        return text == null ? List.of() : StoredJson.read(text, LIST);
    }

    private OutcomeChanged changed(Instant at, boolean backfilled) {
        return new OutcomeChanged(
                id(),
                revision,
                personId(),
                areaCode,
                kind.name(),
                status.name(),
                content.startedOn(),
                endedOn,
                employedAfterNinetyDays,
                at,
                backfilled);
    }
}
