// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.evaluation.EvaluationEvent.SatisfactionRecorded;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;

/** An answer of a respondent about a work order. It does not change: a correction is a further answer. */
@Entity
@Table(name = "satisfaction_answer")
@KeepsHistory("SATISFACTION_ANSWER")
public class SatisfactionAnswer extends PanacheEntityBase implements HasProvenance, FourEyesRecord {

    @Id
    private UUID id;

    /** Counted by Hibernate from 0; versions outside start at 1. */
    @Version
    private long version;

    private UUID orderId;
    private String areaCode;
    private String serviceItem;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private Respondent respondent;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;

    private @Nullable String correctionReason;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected SatisfactionAnswer() {} // for Hibernate only

    SatisfactionAnswer(Order order, RecordSatisfactionAnswerRequest request, Provenance provenance) {
        this.id = UuidV7.next();
        this.orderId = order.orderId().value();
        this.areaCode = order.areaCode();
        this.serviceItem = order.serviceItem();
        this.rating = request.rating();
        this.respondent = request.respondent();
        this.channel = request.channel();
        this.correctionReason = request.correctionReason();
        this.provenance = provenance;
    }

    /** The event that publishes the answer. */
    SatisfactionRecorded recorded() {
        return new SatisfactionRecorded(
                id(),
                revision(),
                orderId(),
                areaCode,
                serviceItem,
                rating.name(),
                provenance.occurredAt(),
                provenance.backfilled(),
                respondent.name());
    }

    /** True when the request says the same; a time or reason that it does not give says nothing else. */
    boolean isSameAs(RecordSatisfactionAnswerRequest request) {
        return rating == request.rating()
                && channel == request.channel()
                && (request.occurredAt() == null || request.occurredAt().equals(provenance.occurredAt()))
                && (request.correctionReason() == null
                        || request.correctionReason().equals(correctionReason));
    }

    public SurveyAnswerId id() {
        return new SurveyAnswerId(id);
    }

    /** The version shown as ETag. */
    public long revision() {
        return version + 1;
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    public String areaCode() {
        return areaCode;
    }

    public String serviceItem() {
        return serviceItem;
    }

    public Rating rating() {
        return rating;
    }

    public Respondent respondent() {
        return respondent;
    }

    public AnswerChannel channel() {
        return channel;
    }

    /** Why it takes the place of an earlier answer of the same respondent; null for the first one. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("SATISFACTION_ANSWER", id)
                .linkedTo(StepLink.WORK_ORDER, orderId)
                .about(serviceItem, null, null);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
