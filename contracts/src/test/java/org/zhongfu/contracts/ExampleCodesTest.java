// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.event.EventPart;

/** The codes in the published examples are codes of their lists. */
class ExampleCodesTest {

    /** By the name of the field, or by record and field where fields of one name have several lists. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            entry("areaCode", "areas"),
            entry("areaCodes", "areas"),
            entry("ProviderRegistered.kind", "provider-kinds"),
            entry("ProviderCorrected.kind", "provider-kinds"),
            entry("AgreementChanged.services", "service-items"),
            entry("OutcomeChanged.kind", "outcome-kinds"),
            entry("OutcomeChanged.status", "outcome-statuses"),
            entry("PublicityChanged.form", "publicity-forms"),
            entry("PublicityChanged.status", "publicity-statuses"),
            entry("channel", "channels"),
            entry("serviceItem", "service-items"),
            entry("requestedItems", "service-items"),
            entry("level", "self-care-levels"),
            entry("primaryGroup", "target-groups"),
            entry("groups", "target-groups"),
            entry("GroupMembership.code", "target-groups"),
            entry("unit", "service-units"),
            entry("shape", "service-shapes"),
            entry("rating", "satisfaction"),
            entry("respondent", "respondents"),
            entry("reasonCodes", "match-exclusions"),
            entry("MatchRefused.reasonCode", "match-refusal-reasons"),
            entry("MatchCancelled.reasonCode", "match-cancellation-reasons"),
            entry("UnitsReleased.reasonCode", "unit-release-reasons"),
            entry("WorkOrderReturnVisited.outcome", "return-visit-outcomes"),
            entry("ApplicationAcceptanceReversed.reasonCode", "acceptance-reversal-reasons"),
            entry("ApplicationReturned.reasonCode", "application-return-reasons"),
            entry("ApplicationRejected.reasonCode", "application-rejection-reasons"),
            entry("ApplicationWithdrawn.reasonCode", "application-withdrawal-reasons"),
            entry("AuditRecorded.action", "audited-actions"),
            entry("AuditRecorded.outcome", "audit-outcomes"),
            entry("AuditRecorded.subjectType", "audit-subject-types"),
            entry("NeedWithdrawn.reasonCode", "need-withdrawal-reasons"),
            entry("NeedClosed.reasonCode", "need-closure-reasons"),
            entry("NeedOutcomeChanged.outcome", "need-outcomes"),
            entry("gapReason", "need-gap-reasons"),
            entry("resultCode", "return-visit-task-results"),
            entry("ReturnVisitRepeated.outcome", "return-visit-outcomes"),
            entry("ReturnVisitTaskClosed.reasonCode", "return-visit-task-closure-reasons"),
            entry("WorkOrderRefused.reasonCode", "work-order-refusal-reasons"),
            entry("WorkOrderSuspended.reasonCode", "work-order-suspension-reasons"),
            entry("WorkOrderCancelled.reasonCode", "work-order-cancellation-reasons"),
            entry("VisitCancelled.reasonCode", "visit-cancellation-reasons"),
            entry("VisitNoShow.reasonCode", "visit-no-show-reasons"),
            entry("VisitVoided.reasonCode", "visit-void-reasons"),
            entry("VisitMoved.reasonCode", "visit-move-reasons"),
            entry("WorkOrderHandedOver.reasonCode", "work-order-hand-over-reasons"),
            entry("SessionMoved.reasonCode", "session-move-reasons"),
            entry("CertificateRevoked.reasonCode", "certificate-revocation-reasons"),
            entry("SessionCancelled.reasonCode", "session-cancellation-reasons"),
            entry("SessionEnrolmentChanged.status", "session-enrolment-statuses"),
            entry("SessionEnrolmentChanged.reasonCode", "session-enrolment-end-reasons"),
            entry("PersonVoided.reasonCode", "person-void-reasons"),
            entry("SurveyVisitRecorded.status", "survey-entry-statuses"),
            entry("ReferralOutcomeRecorded.outcome", "referral-outcomes"),
            entry("ReferralChanged.status", "referral-statuses"),
            entry("StayChanged.status", "stay-statuses"),
            entry("resourceKind", "referral-resource-kinds"),
            entry("VisitProof.kind", "visit-kinds"),
            entry("WorkerCompetence.services", "service-items"),
            entry("reversedVerificationLevel", "visit-verification-levels"),
            entry("ReversedVisit.reasonCode", "visit-correction-reasons"),
            entry("stage", "stages"),
            entry("StageClockEscalated.level", "administrative-levels"),
            entry("reviewReasons", "visit-exceptions"),
            entry("verificationLevel", "visit-verification-levels"),
            entry("Credential.code", "credentials"),
            entry("ListedService.code", "service-items"),
            entry("requiredCredential", "credentials"),
            entry("preferences", "service-preferences"),
            entry("VisitProposalRefused.reasonCode", "visit-proposal-refusals"),
            entry("VisitProposalWithdrawn.reasonCode", "visit-proposal-withdrawals"));

    /** Codes of a service or chosen by the caller, which no list enumerates. */
    private static final Set<String> CODES_WITHOUT_LIST = Set.of("instrument", "orgCode", "providerOrg");

    private static final Set<String> NO_CODES = Set.of(
            "actor",
            "purpose",
            "acceptedBy",
            "assessedBy",
            "deliveredBy",
            "frameHash",
            "publishedBy",
            "nameEn",
            "nameZh",
            "roles",
            "service",
            "source",
            "subject",
            "subjectId",
            "unitPrice");

    @TestFactory
    Stream<DynamicTest> eachTextOfAnExampleIsACodeOfItsListIfItHasOne() {
        return Catalogue.all().all().values().stream()
                .map(record -> DynamicTest.dynamicTest(
                        record.getSimpleName(), () -> check(record, EventSchemas.exampleOf(record))));
    }

    private static void check(Class<?> record, JsonNode example) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (EventPart.class.isAssignableFrom(component.getType())) {
                check(component.getType(), example);
            } else {
                check(record, component.getName(), component.getGenericType(), example.path(component.getName()));
            }
        }
    }

    private static void check(Class<?> record, String field, Type type, JsonNode value) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            assertThat(value).as(field).isNotEmpty();
            value.forEach(each -> check(record, field, list.getActualTypeArguments()[0], each));
        } else if (type == String.class) {
            checkText(record, field, value.asText());
        } else if (value.isObject()) {
            check((Class<?>) type, value);
        }
    }

    private static void checkText(Class<?> record, String field, String value) {
        String own = record.getSimpleName() + "." + field;
        String list = LISTS.getOrDefault(own, LISTS.get(field));
        if (list != null) {
            assertThat(CodeLists.named(list).orElseThrow().values()).as(own).contains(value);
        } else if (CODES_WITHOUT_LIST.contains(own) || CODES_WITHOUT_LIST.contains(field)) {
            assertThat(value).as(own).matches("[A-Z][A-Z0-9_]{1,39}").isNotEqualTo("EXAMPLE");
        } else {
            assertThat(NO_CODES).as("fields that hold no code").contains(field);
        }
    }
}
