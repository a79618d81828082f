// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyRoundClosed;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyRoundOpened;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A round of household visits. */
@Entity
@Table(name = "survey_round")
@KeepsHistory("SURVEY_ROUND")
class SurveyRound extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    static final String PURPOSE = "survey_round.purpose";
    private static final String SEPARATOR = ",";

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private String name;

    @Column(name = "purpose_sealed")
    private String encryptedPurpose;

    private String areaCode;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String areaPattern;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String instruments;
    private boolean frameFiles;
    private String frameGroups;
    private @Nullable LocalDate assessedBefore;

    @Enumerated(EnumType.STRING)
    private SurveyRoundState state;

    private @Nullable Integer frameCount;
    private @Nullable String frameHash;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private Instant reachedAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected SurveyRound() {} // for Hibernate only

    SurveyRound(SurveyRoundId id, CreateSurveyRoundRequest request, RowEncryption encryption, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        name = request.name();
        encryptedPurpose = encryption.encrypt(PURPOSE, this.id, request.purpose());
        areaCode = request.areaCode();
        areaPattern = AreaScope.of(areaCode).like();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        instruments = String.join(SEPARATOR, request.sortedInstruments());
        FrameFilter frame = request.frame();
        frameFiles = frame != null;
        frameGroups = frame == null ? "" : String.join(SEPARATOR, frame.sortedGroups());
        assessedBefore = frame == null ? null : frame.assessedBefore();
        state = SurveyRoundState.DRAFT;
        reachedAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /**
     * Refuses a second opening before the frame is touched.
     *
     * @throws Problem 409
     */
    void requireDraft() {
        state.to(SurveyRoundState.OPEN);
    }

    /** The frame is frozen. */
    SurveyRoundOpened open(FrozenFrame frame, Occurrence when) {
        changeState(SurveyRoundState.OPEN, when);
        frameCount = frame.count();
        frameHash = frame.hash();
        openedAt = when.occurredAt();
        return new SurveyRoundOpened(
                id(),
                revision,
                areaCode,
                periodFrom,
                periodTo,
                frame.count(),
                frame.hash(),
                when.occurredAt(),
                when.backfilled());
    }

    /** No more visits; says how many entries and visits there are by now. */
    SurveyRoundClosed close(int entries, int visits, Occurrence when) {
        changeState(SurveyRoundState.CLOSED, when);
        closedAt = when.occurredAt();
        return new SurveyRoundClosed(id(), revision, areaCode, entries, visits, when.occurredAt(), when.backfilled());
    }

    /**
     * Refuses a time at which nobody was visited: before the opening or after the closure.
     *
     * @throws Problem 409 while the round is prepared, 422 for such a time
     */
    void requireUnderWay(Instant at) {
        if (openedAt == null) {
            throw Problem.notInState(state, "visits are recorded once it is open.", "启动后方可登记入户结果。");
        }
        if (at.isBefore(openedAt.minus(Occurrence.CLOCK_DRIFT))) {
            throw Problem.rule("occurredAt", "lies before the opening of the round", "早于本轮摸排的启动时间");
        }
        if (closedAt != null && at.isAfter(closedAt.plus(Occurrence.CLOCK_DRIFT))) {
            throw Problem.rule("occurredAt", "lies after the closure of the round", "晚于本轮摸排的结束时间");
        }
    }

    /**
     * Refuses a change of the frame or of assignments after the closure.
     *
     * @throws Problem 409
     */
    void requireNotClosed() {
        if (state == SurveyRoundState.CLOSED) {
            throw Problem.notInState(state, "its frame is not changed any more.", "名册不再变更。");
        }
    }

    /** True once the frame is frozen: what is added now is late. */
    boolean isFrozen() {
        return state != SurveyRoundState.DRAFT;
    }

    SurveyRoundId id() {
        return new SurveyRoundId(id);
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    /** Which files belong to the frame; null for none. */
    @Nullable
    FrameFilter frame() {
        return frameFiles ? new FrameFilter(list(frameGroups), assessedBefore) : null;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return reachedAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    SurveyRoundView view(RowEncryption encryption) {
        return new SurveyRoundView(
                id(),
                revision,
                state,
                name,
                encryption.decrypt(PURPOSE, id, encryptedPurpose),
                areaCode,
                periodFrom,
                periodTo,
                list(instruments),
                provenance.createdBy(),
                new SurveyRoundView.RoundCourse(frame(), frameCount, frameHash, openedAt, closedAt));
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private void changeState(SurveyRoundState next, Occurrence when) {
        state = state.to(next);
        reachedAt = when.occurredAt();
        revision++;
    }
}
