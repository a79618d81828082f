// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.intake.assessment.AssessmentStepRequest.DisputeAssessmentRequest;
import org.zhongfu.intake.assessment.AssessmentStepRequest.ReportChangeRequest;
import org.zhongfu.intake.assessment.Score.GroupScore;
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

/** An instrument applied to a person: answers and result, which are not changed afterwards, and the steps that follow. */
@Entity
@KeepsHistory(
        value = "ASSESSMENT",
        except = {"life.revision", "life.stepAt"})
class Assessment extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    private static final long FIRST_VERSION = 1;
    private static final String ANSWERS = "assessment.answers";
    private static final String RESULT = "assessment.result";
    static final String REASON = "assessment.reason";
    static final String CHANGE = "assessment.change";
    private static final TypeReference<TreeMap<String, String>> BY_ITEM = new TypeReference<>() {};
    private static final TypeReference<Result> RESULT_TYPE = new TypeReference<>() {};

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID personId;
    private String areaCode;
    private String instrument;
    private int instrumentVersion;
    private int score;
    private String level;

    @Column(name = "answers_sealed")
    private String encryptedAnswers;

    @Column(name = "result_sealed")
    private @Nullable String encryptedResult;

    @Embedded
    private AssessmentLife life;

    @Embedded
    private Provenance provenance;

    /** What was found and computed besides score and level. */
    private record Result(SortedSet<String> circumstances, String levelOfScore, List<GroupScore> groups) {}

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {} // for Hibernate only

    Assessment(
            AssessmentId id,
            PersonFile person,
            Instrument instrument,
            Answers answers,
            RowEncryption encryption,
            Provenance provenance) {
        Score result = Score.of(instrument, answers);
        this.id = id.value();
        personId = person.id().value();
        areaCode = person.areaCode();
        this.instrument = instrument.code();
        instrumentVersion = instrument.version();
        score = result.score();
        level = result.level();
        encryptedAnswers = encryption.encrypt(ANSWERS, this.id, StoredJson.write(answers.items()));
        encryptedResult = encryption.encrypt(
                RESULT,
                this.id,
                StoredJson.write(new Result(answers.circumstances(), result.levelOfScore(), result.groups())));
        this.provenance = provenance;
        life = new AssessmentLife();
    }

    /** The event of the completion; none when the instrument keeps its level from other services. */
    Optional<AssessmentCompleted> completed() {
        return instrument().use().levelIsFact()
                ? Optional.of(new AssessmentCompleted(
                        id(),
                        FIRST_VERSION,
                        new PersonId(personId),
                        areaCode,
                        instrument,
                        instrumentVersion,
                        score,
                        level,
                        provenance.createdBy(),
                        provenance.occurredAt(),
                        provenance.backfilled()))
                : Optional.empty();
    }

    /** What eligibility rules may know; empty when the instrument keeps its level, or a corrected version counts instead. */
    Optional<InstrumentLevel> fact() {
        return instrument().use().levelIsFact() && life.state() != AssessmentState.CORRECTED
                ? Optional.of(new InstrumentLevel(instrument, instrumentVersion, score, level, provenance.occurredAt()))
                : Optional.empty();
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("ASSESSMENT", id)
                .linkedTo(StepLink.PERSON, personId)
                .inSeries(instrument);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public long revision() {
        return life.revision();
    }

    @Override
    public Instant lastStepAt() {
        Instant step = life.stepAt();
        return step == null ? provenance.occurredAt() : step;
    }

    void dispute(DisputeAssessmentRequest request, LocalDate by, RowEncryption encryption, Occurrence when) {
        life.dispute(request.disputedBy(), encryption.encrypt(REASON, id, request.reason()), by, when);
    }

    void reportChange(ReportChangeRequest request, LocalDate by, RowEncryption encryption, Occurrence when) {
        life.reportChange(encryption.encrypt(CHANGE, id, request.reason()), by, when);
    }

    /** This one is the next version of another one. */
    void correct(Assessment other, String reason, RowEncryption encryption) {
        life.correct(other.id, other.life.versionNumber() + 1, encryption.encrypt(REASON, id, reason));
    }

    /** The next assessment is due when the interval of the instrument is over. */
    void planNext() {
        life.plan(
                Zones.dayOf(provenance.occurredAt())
                        .plusMonths(instrument().use().nextDueMonths()),
                DueReason.INTERVAL);
    }

    AssessedResult assessed(RowEncryption encryption) {
        return new AssessedResult(
                id(),
                instrument,
                instrumentVersion,
                Zones.dayOf(provenance.occurredAt()).toString(),
                score,
                level,
                answers(encryption).items());
    }

    /** Items whose answer leads to a level of its own: the person needs help at once. */
    List<String> itemsForHelp(RowEncryption encryption) {
        Answers answers = answers(encryption);
        return instrument().items().stream()
                .filter(item -> answers.to(item).level() != null)
                .map(Instrument.Item::code)
                .toList();
    }

    /** By the time of the assessment; of two at the same time, the one that was recorded later. */
    boolean isLaterThan(Assessment other) {
        return Comparator.comparing((Assessment each) -> each.provenance.occurredAt())
                        .thenComparing(each -> each.id.toString())
                        .compare(this, other)
                > 0;
    }

    void clearDue() {
        life.clearDue();
    }

    LocalDate requireDueOn() {
        LocalDate day = life.dueOn();
        if (day == null) {
            throw new IllegalStateException("nothing is due after assessment " + id);
        }
        return day;
    }

    AssessmentLife life() {
        return life;
    }

    UUID personId() {
        return personId;
    }

    String instrumentCode() {
        return instrument;
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    AssessmentView view(RowEncryption encryption, Locale locale) {
        Instrument used = instrument();
        Answers answers = answers(encryption);
        Score stored = result(encryption)
                .map(result -> new Score(score, result.levelOfScore(), level, result.groups()))
                .orElseGet(() -> Score.of(used, answers));
        return new AssessmentView(
                id(),
                revision(),
                new PersonId(personId),
                areaCode,
                instrument,
                instrumentVersion,
                answers.items(),
                List.copyOf(answers.circumstances()),
                new AssessmentView.Result(
                        score,
                        used.maxScore(),
                        stored.groups().stream().map(AssessmentGroupScore::of).toList(),
                        used.levelList(),
                        stored.levelOfScore(),
                        level,
                        Computation.of(used, answers, stored).in(locale)),
                new AssessmentView.Steps(
                        life.state(),
                        life.versionNumber(),
                        idOrNull(life.replaces()),
                        idOrNull(life.replacedBy()),
                        life.disputedBy(),
                        encryption.decryptOrNull(REASON, id, life.encryptedReason()),
                        encryption.decryptOrNull(CHANGE, id, life.encryptedChange()),
                        life.dueOn(),
                        life.dueReason()),
                RecordTimes.of(provenance));
    }

    private Answers answers(RowEncryption encryption) {
        return new Answers(
                StoredJson.read(encryption.decrypt(ANSWERS, id, encryptedAnswers), BY_ITEM),
                result(encryption).map(Result::circumstances).orElseGet(TreeSet::new));
    }

    private Optional<Result> result(RowEncryption encryption) {
        return encryptedResult == null
                ? Optional.empty()
                : Optional.of(StoredJson.read(encryption.decrypt(RESULT, id, encryptedResult), RESULT_TYPE));
    }

    private static @Nullable AssessmentId idOrNull(@Nullable UUID id) {
        return id == null ? null : new AssessmentId(id);
    }

    Instrument instrument() {
        return Instruments.require(instrument, instrumentVersion);
    }
}
