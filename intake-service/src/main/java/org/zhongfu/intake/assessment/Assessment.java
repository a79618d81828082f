// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
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
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** An instrument applied to a person: answers and result. It is not changed afterwards. */
@Entity
class Assessment extends PanacheEntityBase implements HasProvenance, FourEyesRecord {

    private static final long ONLY_VERSION = 1;

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

    @ElementCollection
    @CollectionTable(name = "assessment_answer", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<String, ItemAnswer> answers = new TreeMap<>();

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {} // for Hibernate only

    Assessment(
            AssessmentId id,
            PersonFile person,
            Instrument instrument,
            Map<String, ItemAnswer> answers,
            Provenance provenance) {
        Result result = instrument.score(answers);
        this.id = id.value();
        personId = person.id().value();
        areaCode = person.areaCode();
        this.instrument = instrument.code();
        instrumentVersion = instrument.version();
        score = result.score();
        level = result.level();
        this.answers.putAll(answers);
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

    AssessmentView view(Locale locale) {
        return new AssessmentView(
                id(),
                ONLY_VERSION,
                new PersonId(personId),
                areaCode,
                instrument,
                instrumentVersion,
                new TreeMap<>(answers),
                score,
                level,
                computation().in(locale),
                RecordTimes.of(provenance));
    }

    /** Derived, so that it is read in the language of each request. A version of an instrument never changes. */
    private LocalizedText computation() {
        return Instruments.find(instrument, instrumentVersion)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no instrument " + instrument + " in version " + instrumentVersion))
                .computation(answers);
    }
}
