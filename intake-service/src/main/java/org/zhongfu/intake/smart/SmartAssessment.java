// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** What the rules suggested for a person on a day, and the decisions of officers. */
@Entity
@Table(name = "smart_assessment")
@KeepsHistory(value = "SMART_ASSESSMENT", except = "stepAt")
class SmartAssessment extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    private static final String INPUT = "smart_assessment.input";
    private static final String SUGGESTIONS = "smart_assessment.suggestions";
    private static final String DECISIONS = "smart_assessment.decisions";
    private static final TypeReference<SmartAssessmentBasis> BASIS_TYPE = new TypeReference<>() {};
    private static final TypeReference<List<Suggestion>> SUGGESTION_TYPE = new TypeReference<>() {};
    private static final TypeReference<List<Decision>> DECISION_TYPE = new TypeReference<>() {};

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;
    private int rulesVersion;

    @Column(name = "input_sealed")
    private String encryptedInput;

    @Column(name = "suggestions_sealed")
    private String encryptedSuggestions;

    @Column(name = "decisions_sealed")
    private String encryptedDecisions;

    private Instant stepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected SmartAssessment() {} // for Hibernate only

    SmartAssessment(
            SmartAssessmentId id,
            PersonFile person,
            SuggestionInput input,
            SuggestionRules rules,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        personId = person.id().value();
        rulesVersion = rules.version();
        encryptedInput = encryption.encrypt(INPUT, this.id, StoredJson.write(SmartAssessmentBasis.of(input)));
        encryptedSuggestions = encryption.encrypt(SUGGESTIONS, this.id, StoredJson.write(rules.suggest(input)));
        encryptedDecisions = encryption.encrypt(DECISIONS, this.id, StoredJson.write(List.of()));
        stepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /** Adds a decision; those of before are kept as they are. */
    void decide(Decision decision, RowEncryption encryption, Occurrence when) {
        List<Decision> all = new ArrayList<>(decisions(encryption));
        all.add(decision);
        encryptedDecisions = encryption.encrypt(DECISIONS, id, StoredJson.write(all));
        stepAt = when.occurredAt();
        revision++;
    }

    Optional<Suggestion> suggestion(String serviceItem, RowEncryption encryption) {
        return suggestions(encryption).stream()
                .filter(each -> each.serviceItem().equals(serviceItem))
                .findFirst();
    }

    Optional<Decision> decision(String serviceItem, RowEncryption encryption) {
        return decisions(encryption).stream()
                .filter(each -> each.serviceItem().equals(serviceItem))
                .findFirst();
    }

    SmartAssessmentId id() {
        return new SmartAssessmentId(id);
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
        return stepAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    SmartAssessmentView view(SuggestionRules rules, RowEncryption encryption, Locale locale) {
        SmartAssessmentBasis basis = StoredJson.read(encryption.decrypt(INPUT, id, encryptedInput), BASIS_TYPE);
        return new SmartAssessmentView(
                id(),
                revision,
                personId(),
                rulesVersion,
                rules.source(),
                basis.results().stream().map(SmartAssessmentView.BasisView::of).toList(),
                basis.groups(),
                suggestions(encryption).stream()
                        .map(each -> SuggestionView.of(
                                each, decision(each.serviceItem(), encryption).orElse(null), locale))
                        .toList(),
                RecordTimes.of(provenance));
    }

    private List<Suggestion> suggestions(RowEncryption encryption) {
        return StoredJson.read(encryption.decrypt(SUGGESTIONS, id, encryptedSuggestions), SUGGESTION_TYPE);
    }

    private List<Decision> decisions(RowEncryption encryption) {
        return StoredJson.read(encryption.decrypt(DECISIONS, id, encryptedDecisions), DECISION_TYPE);
    }
}
