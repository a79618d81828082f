// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.json.ContractsModule;

/**
 * Events as JSON, the same in every service: ISO times, no nulls, unknown fields ignored on reading.
 *
 * <p>It is not the mapper of the HTTP side on purpose: what a service configures there must not change the wire.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new ContractsModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** The payload of an event. */
    public static String write(Event event) {
        return text(event);
    }

    /** Headers of a parked record. */
    public static String write(Map<String, String> headers) {
        return text(headers);
    }

    /**
     * The event of a payload.
     *
     * @throws IOException if it is not one
     */
    public static <T extends Event> T read(byte[] payload, Class<T> type) throws IOException {
        T event = MAPPER.readValue(payload, type);
        if (event == null) {
            throw new IOException("the payload is null");
        }
        return event;
    }

    /**
     * Headers of a parked record.
     *
     * @throws IOException if it is not a map of texts
     */
    public static Map<String, String> readHeaders(String json) throws IOException {
        return MAPPER.readerForMapOf(String.class).readValue(json);
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), e);
        }
    }
}
