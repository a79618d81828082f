// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.contracts.intake.IntakeEvent.StageClockEscalated;
import org.zhongfu.contracts.intake.IntakeEvent.StageClockProlonged;
import org.zhongfu.platform.calendar.Computed;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** The clock of a stage of a case. {@link ClockDeadlines} computes its due time after each change. */
@Entity
@KeepsHistory(value = "STAGE_CLOCK", except = "publishedVersion", audited = false, datedSteps = false)
class StageClock extends PanacheEntityBase implements LifecycleRecord {

    static final String PROLONG_REASON = "stage_clock.prolong_reason";

    @Id
    private UUID id;

    private long revision;

    /** Versions of published events have no gaps; pauses and stops are not published. */
    private long publishedVersion;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private ClockState state;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID caseId;

    private @Nullable UUID applicationId;
    private @Nullable UUID needId;
    private @Nullable UUID personId;
    private String areaCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceItems;

    private int limitVersion;
    private int limitDays;
    private int prolongedDays;
    private int pausedDays;
    private Instant startedAt;
    private Instant dueAt;
    private boolean provisional;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> notices;

    private @Nullable Instant pausedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    private @Nullable Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    private AdministrativeLevel level;

    private @Nullable Instant escalateAt;

    @Column(name = "prolong_reason_sealed")
    private @Nullable String encryptedProlongReason;

    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected StageClock() {} // for Hibernate only

    StageClock(StageClockId id, Stage stage, CaseReference owner, StageLimits limits, Instant start, boolean late) {
        this.id = id.value();
        revision = 1;
        this.stage = stage;
        state = ClockState.RUNNING;
        caseId = owner.caseId();
        applicationId =
                owner.applicationId() == null ? null : owner.applicationId().value();
        needId = owner.needId() == null ? null : owner.needId().value();
        personId = owner.personId() == null ? null : owner.personId().value();
        areaCode = owner.areaCode();
        serviceItems = owner.serviceItems();
        limitVersion = limits.version();
        limitDays = limits.workingDays(stage, areaCode, owner.serviceItems());
        startedAt = start;
        dueAt = start;
        notices = List.of();
        level = AdministrativeLevel.TOWNSHIP;
        backfilled = late;
    }

    /** How many working days the stage has, pauses and prolonging included. */
    int workingDays() {
        return limitDays + prolongedDays + pausedDays;
    }

    /** Sets the due time that was computed for the working days, and when the next level has the task. */
    void setDue(Computed<Instant> due, @Nullable Instant escalate) {
        dueAt = due.value();
        provisional = due.provisional();
        notices = due.notices();
        escalateAt = backfilled || state != ClockState.RUNNING ? null : escalate;
    }

    void pause(PauseReason reason, Instant at) {
        state = state.to(ClockState.PAUSED);
        pauseReason = reason;
        pausedAt = at;
        escalateAt = null;
        revision++;
    }

    /** Time passes again; the working days of the pause are added. */
    void resume(int workingDaysPaused) {
        state = state.to(ClockState.RUNNING);
        pausedDays += workingDaysPaused;
        pauseReason = null;
        pausedAt = null;
        revision++;
    }

    void stop(Instant at) {
        state = state.to(ClockState.STOPPED);
        stoppedAt = at;
        pauseReason = null;
        escalateAt = null;
        revision++;
    }

    /** The case moved to another area, which answers for it from then on. */
    void moveTo(String area) {
        areaCode = area;
        revision++;
    }

    /** Files were merged or unmerged: the case belongs to another file. */
    void belongTo(PersonId person, String area) {
        personId = person.value();
        moveTo(area);
    }

    /** Gives the stage more time. */
    void prolong(int workingDays, int mostProlongedDays, Instant now) {
        if (state == ClockState.STOPPED) {
            throw Problem.notInState(state, "only a stage that has not ended can be prolonged.", "只有未结束的环节可以延长时限。");
        }
        if (state == ClockState.RUNNING && now.isAfter(dueAt)) {
            throw Problem.conflict(
                    "The stage is overdue; a limit can be prolonged only before it ends.", "该环节已超期，时限只能在届满前延长。");
        }
        if (prolongedDays + workingDays > mostProlongedDays) {
            throw Problem.rule(
                    "workingDays",
                    "a limit can be prolonged by at most " + mostProlongedDays + " working days in total; "
                            + prolongedDays + " are used",
                    "累计最多可延长 " + mostProlongedDays + " 个工作日，已延长 " + prolongedDays + " 个工作日");
        }
        prolongedDays += workingDays;
        revision++;
    }

    /** Adds why the stage was given more time, in words. */
    void explainProlongation(String why, RowEncryption encryption) {
        encryptedProlongReason = encryption.encrypt(PROLONG_REASON, id, why);
    }

    StageClockProlonged prolonged(int workingDays, Occurrence when) {
        publishedVersion++;
        return new StageClockProlonged(
                id(), publishedVersion, stage.name(), areaCode, dueAt, workingDays, when.occurredAt(), backfilled);
    }

    /** The next level has the task. */
    StageClockEscalated escalateTo(AdministrativeLevel next, Instant now) {
        level = next;
        revision++;
        publishedVersion++;
        return new StageClockEscalated(
                id(), publishedVersion, stage.name(), next.name(), areaCode, dueAt, now, backfilled);
    }

    boolean isEscalationDue(Instant now) {
        return state == ClockState.RUNNING && escalateAt != null && !now.isBefore(escalateAt);
    }

    StageClockId id() {
        return new StageClockId(id);
    }

    Stage stage() {
        return stage;
    }

    ClockState state() {
        return state;
    }

    String areaCode() {
        return areaCode;
    }

    List<String> serviceItems() {
        return List.copyOf(serviceItems);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant pausedAt() {
        return pausedAt;
    }

    AdministrativeLevel level() {
        return level;
    }

    @Nullable
    String prolongReason(RowEncryption encryption) {
        return encryption.decryptOrNull(PROLONG_REASON, id, encryptedProlongReason);
    }

    boolean provisional() {
        return provisional;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return stoppedAt != null ? stoppedAt : pausedAt != null ? pausedAt : startedAt;
    }

    /** What an event starts is recorded when its id is made. */
    Provenance provenance() {
        return Provenance.ofSystem(new Occurrence(startedAt, UuidV7.timeOf(id), backfilled, null));
    }

    ClockView view(Instant now, RowEncryption encryption) {
        boolean overdue = state == ClockState.RUNNING && now.isAfter(dueAt);
        return new ClockView(
                id(),
                revision,
                stage,
                state,
                new ClockView.ClockCase(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        needId == null ? null : new NeedId(needId),
                        personId == null ? null : new PersonId(personId),
                        areaCode,
                        List.copyOf(serviceItems)),
                new ClockView.ClockLimit(limitVersion, limitDays, prolongedDays, pausedDays, prolongReason(encryption)),
                new ClockView.ClockTimes(startedAt, state == ClockState.PAUSED ? null : dueAt, pausedAt, stoppedAt),
                overdue,
                provisional,
                List.copyOf(notices),
                pauseReason,
                level);
    }
}
