// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.intake.assessment.Instrument.Result;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** An instrument applied to a person: answers and result. It is not changed afterwards. */
@Entity
class Assessment extends PanacheEntityBase implements HasProvenance, FourEyesRecord {

    private static final long ONLY_VERSION = 1;
    private static final String ANSWERS = "assessment.answers";
    private static final TypeReference<TreeMap<String, ItemAnswer>> BY_ITEM = new TypeReference<>() {};

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

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {} // for Hibernate only

    Assessment(
            AssessmentId id,
            PersonFile person,
            Instrument instrument,
            Map<String, ItemAnswer> answers,
            RowEncryption encryption,
            Provenance provenance) {
        Result result = instrument.score(answers);
        this.id = id.value();
        personId = person.id().value();
        areaCode = person.areaCode();
        this.instrument = instrument.code();
        instrumentVersion = instrument.version();
        score = result.score();
        level = result.level();
        encryptedAnswers = encryption.encrypt(ANSWERS, this.id, StoredJson.write(new TreeMap<>(answers)));
        this.provenance = provenance;
    }

    AssessmentCompleted completed() {
        return new AssessmentCompleted(
                id(),
                ONLY_VERSION,
                new PersonId(personId),
                areaCode,
                instrument,
                instrumentVersion,
                score,
                level,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    InstrumentLevel result() {
        return new InstrumentLevel(instrument, instrumentVersion, score, level, provenance.occurredAt());
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("ASSESSMENT", id).linkedTo(StepLink.PERSON, personId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    AssessmentView view(RowEncryption encryption, Locale locale) {
        Map<String, ItemAnswer> answers = StoredJson.read(encryption.decrypt(ANSWERS, id, encryptedAnswers), BY_ITEM);
        return new AssessmentView(
                id(),
                ONLY_VERSION,
                new PersonId(personId),
                areaCode,
                instrument,
                instrumentVersion,
                answers,
                score,
                level,
                computation(answers).in(locale),
                RecordTimes.of(provenance));
    }

    /** Derived, so that it is read in the language of each request. A version of an instrument never changes. */
    private LocalizedText computation(Map<String, ItemAnswer> answers) {
        return Instruments.find(instrument, instrumentVersion)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no instrument " + instrument + " in version " + instrumentVersion))
                .computation(answers);
    }
}
