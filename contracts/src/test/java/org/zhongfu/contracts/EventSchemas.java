// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.contracts.json.ContractsModule;

/** Derives the JSON Schema and the example of an event from its record, so that neither can drift from the code. */
final class EventSchemas {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new ContractsModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** Values that read like real ones; none is of a real person. */
    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            Map.entry("areaCode", "652301"),
            Map.entry("areaCodes", "652301"),
            Map.entry("OutcomeChanged.kind", "EMPLOYMENT"),
            Map.entry("OutcomeChanged.status", "ENDED"),
            Map.entry("PublicityChanged.form", "LECTURE"),
            Map.entry("PublicityChanged.status", "HELD"),
            Map.entry("ProviderRegistered.kind", "VOLUNTEER_GROUP"),
            Map.entry("ProviderCorrected.kind", "VOLUNTEER_GROUP"),
            Map.entry("services", "HOME_COOKING"),
            Map.entry("channel", "DESK"),
            Map.entry("serviceItem", "HOME_COOKING"),
            Map.entry("requestedItems", "HOME_COOKING"),
            Map.entry("instrument", "SELF_CARE_6"),
            Map.entry("level", "PARTIAL_CARE"),
            Map.entry("primaryGroup", "VULNERABLE_ELDER"),
            Map.entry("groups", "VULNERABLE_ELDER"),
            Map.entry("ApplicationReturned.reasonCode", "INCOMPLETE"),
            Map.entry("ApplicationAcceptanceReversed.reasonCode", "WRONG_PERSON"),
            Map.entry("ApplicationRejected.reasonCode", "NOT_ELIGIBLE"),
            Map.entry("ApplicationWithdrawn.reasonCode", "APPLICANT_WISH"),
            Map.entry("NeedWithdrawn.reasonCode", "NO_LONGER_NEEDED"),
            Map.entry("NeedClosed.reasonCode", "MET"),
            Map.entry("NeedOutcomeChanged.outcome", "PARTLY_MET"),
            Map.entry("gapReason", "CLOSED_WITH_UNITS_LEFT"),
            Map.entry("resultCode", "SERVICE_REPEATED"),
            Map.entry("ReturnVisitRepeated.outcome", "REACHED_UNSATISFIED"),
            Map.entry("ReturnVisitTaskClosed.reasonCode", "SATISFIED"),
            Map.entry("MatchRefused.reasonCode", "NO_CAPACITY"),
            Map.entry("MatchCancelled.reasonCode", "NEED_WITHDRAWN"),
            Map.entry("UnitsReleased.reasonCode", "ORDER_CANCELLED"),
            Map.entry("reasonCodes", "NO_UNITS_LEFT"),
            Map.entry("WorkOrderRefused.reasonCode", "NO_STAFF"),
            Map.entry("WorkOrderSuspended.reasonCode", "HOSPITAL_STAY"),
            Map.entry("WorkOrderCancelled.reasonCode", "MOVED_AWAY"),
            Map.entry("VisitCancelled.reasonCode", "ORDER_SUSPENDED"),
            Map.entry("VisitNoShow.reasonCode", "NOT_AT_HOME"),
            Map.entry("VisitVoided.reasonCode", "OTHER"),
            Map.entry("VisitMoved.reasonCode", "PERSON_WISH"),
            Map.entry("ReversedVisit.reasonCode", "CHECK_OUT_FORGOTTEN"),
            Map.entry("StayChanged.status", "ADMITTED"),
            Map.entry("VisitProof.kind", "VISIT"),
            Map.entry("ReferralOutcomeRecorded.outcome", "PLACED"),
            Map.entry("ReferralChanged.status", "TAKEN_ON"),
            Map.entry("resourceKind", "ENTERPRISE"),
            Map.entry("reversedVerificationLevel", "VERIFIED"),
            Map.entry("WorkOrderHandedOver.reasonCode", "WORKER_ENDED"),
            Map.entry("SessionMoved.reasonCode", "WEATHER"),
            Map.entry("CertificateRevoked.reasonCode", "WRONG_DATA"),
            Map.entry("SessionCancelled.reasonCode", "NOT_ENOUGH_PERSONS"),
            Map.entry("SessionEnrolmentChanged.status", "WITHDRAWN"),
            Map.entry("SessionEnrolmentChanged.reasonCode", "PERSON_WISH"),
            Map.entry("PersonVoided.reasonCode", "WRONG_ID_NUMBER"),
            Map.entry("SurveyVisitRecorded.status", "DONE"),
            Map.entry("frameHash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("stage", "RECEPTION"),
            Map.entry("StageClockEscalated.level", "COUNTY"),
            Map.entry("CalendarNoticePublished.source", "国务院办公厅关于2026年部分节假日安排的通知"),
            Map.entry("reviewReasons", "CHECK_IN_FAR_OFF"),
            Map.entry("VisitProposalRefused.reasonCode", "WORKER_BUSY"),
            Map.entry("VisitProposalWithdrawn.reasonCode", "WORKER_AWAY"),
            Map.entry("orgCode", "HUITONG"),
            Map.entry("providerOrg", "HUITONG"),
            Map.entry("unit", "VISIT"),
            Map.entry("shape", "VISIT"),
            Map.entry("unitPrice", "45.00"),
            Map.entry("requiredCredential", "HEALTH_CERTIFICATE"),
            Map.entry("verificationLevel", "VERIFIED"),
            Map.entry("rating", "SATISFIED"),
            Map.entry("respondent", "PERSON"),
            Map.entry("WorkOrderReturnVisited.outcome", "REACHED_SATISFIED"),
            Map.entry("AuditRecorded.action", "PERSON_SEARCHED"),
            Map.entry("AuditRecorded.outcome", "FOUND"),
            Map.entry("AuditRecorded.subjectType", "PERSON"),
            Map.entry("preferences", "LANGUAGE_KK"),
            Map.entry("GroupMembership.code", "VULNERABLE_ELDER"),
            Map.entry("Credential.code", "HEALTH_CERTIFICATE"),
            Map.entry("ListedService.code", "HOME_COOKING"),
            Map.entry("nameZh", "上门做饭"),
            Map.entry("nameEn", "Home cooking"),
            Map.entry("age", 74),
            Map.entry("durationMinutes", 60));

    private EventSchemas() {}

    static ObjectNode schemaOf(Class<? extends Event> record) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:zhongfu:event:" + EventCatalogue.typeOf(record));
        schema.put("title", record.getSimpleName());
        fill(schema, record);
        return schema;
    }

    static ObjectNode exampleOf(Class<? extends Event> record) {
        return (ObjectNode) example(record, record.getSimpleName());
    }

    private static void fill(ObjectNode schema, Class<?> record) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        fill(properties, required, record);
        schema.set("required", required);
    }

    private static void fill(ObjectNode properties, ArrayNode required, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (isPart(component)) {
                fill(properties, required, component.getType());
                continue;
            }
            describe(properties.putObject(component.getName()), component.getAnnotatedType());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
    }

    private static boolean isPart(RecordComponent component) {
        return EventPart.class.isAssignableFrom(component.getType());
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class || TypedId.class.isAssignableFrom(type);
    }

    private static void describe(ObjectNode schema, AnnotatedType annotated) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType list
                && ((ParameterizedType) type).getRawType() == List.class) {
            schema.put("type", "array");
            describe(schema.putObject("items"), list.getAnnotatedActualTypeArguments()[0]);
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (isId(raw)) {
            schema.put("type", "string").put("format", "uuid");
        } else if (raw == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (raw == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (raw == String.class) {
            schema.put("type", "string");
        } else if (raw == int.class || raw == long.class) {
            schema.put("type", "integer");
        } else if (raw == double.class || raw == Double.class) {
            schema.put("type", "number");
        } else if (raw == boolean.class || raw == Boolean.class) {
            schema.put("type", "boolean");
        } else if (raw.isRecord()) {
            fill(schema, raw);
        } else {
            throw new IllegalArgumentException("no schema for " + raw);
        }
    }

    private static Object example(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            ArrayNode array = JSON.createArrayNode();
            array.addPOJO(example(list.getActualTypeArguments()[0], name));
            return array;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && !isId(raw)) {
            ObjectNode object = JSON.createObjectNode();
            for (RecordComponent component : raw.getRecordComponents()) {
                if (isPart(component)) {
                    object.setAll((ObjectNode) example(component.getType(), component.getName()));
                    continue;
                }
                String own = raw.getSimpleName() + "." + component.getName();
                Object value = EXAMPLES.containsKey(own)
                        ? EXAMPLES.get(own)
                        : example(component.getGenericType(), component.getName());
                object.set(component.getName(), JSON.valueToTree(value));
            }
            return object;
        }
        if (EXAMPLES.containsKey(name) && !isId(raw)) {
            return EXAMPLES.get(name);
        }
        if (isId(raw)) {
            return "01932b5e-7c00-7000-8000-%012x".formatted(name.hashCode() & 0xFFFFFFFFL);
        }
        if (raw == Instant.class) {
            return "2026-11-23T01:30:00Z";
        }
        if (raw == LocalDate.class) {
            return name.endsWith("Until") || name.endsWith("To") ? "2026-12-31" : "2026-11-23";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return false;
        }
        if (raw == double.class || raw == Double.class) {
            return name.equals("latitude") ? 44.01 : 87.31;
        }
        return raw == String.class ? "EXAMPLE" : 1;
    }
}
