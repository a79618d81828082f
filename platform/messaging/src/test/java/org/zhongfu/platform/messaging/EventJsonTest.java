// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.Catalogue;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.platform.messaging.sample.ThingId;

class EventJsonTest {

    private static final ThingId ID = new ThingId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    record Rich(
            ThingId aggregateId,
            long aggregateVersion,
            Instant occurredAt,
            LocalDate day,
            Duration length,
            BigDecimal price,
            List<String> codes,
            @Nullable String missing)
            implements Event {

        @Override
        public String topic() {
            return "t";
        }

        @Override
        public String key() {
            return "k";
        }
    }

    private static final Rich RICH = new Rich(
            ID,
            1,
            Instant.parse("2025-06-01T08:00:00.123456Z"),
            LocalDate.of(2025, 6, 1),
            Duration.ofMinutes(90),
            new BigDecimal("1E+3"),
            List.of("A"),
            null);

    @Test
    void timesAreIsoNumbersPlainAndNullsLeftOut() {
        assertThat(EventJson.write(RICH))
                .isEqualTo("{\"aggregateId\":\"" + ID + "\",\"aggregateVersion\":1,"
                        + "\"occurredAt\":\"2025-06-01T08:00:00.123456Z\",\"day\":\"2025-06-01\","
                        + "\"length\":\"PT1H30M\",\"price\":1000,\"codes\":[\"A\"]}");
    }

    @Test
    void whatIsReadEqualsWhatWasWritten() throws Exception {
        Rich read = EventJson.read(EventJson.write(RICH).getBytes(StandardCharsets.UTF_8), Rich.class);

        assertThat(read).usingRecursiveComparison().ignoringFields("price").isEqualTo(RICH);
        assertThat(read.price()).isEqualByComparingTo(RICH.price());
    }

    /** The examples are the published form of the events; what is grouped in a record is flat in JSON. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyPublishedExampleIsReadAndWrittenUnchanged(String type, Class<? extends Event> record) throws Exception {
        byte[] example;
        try (var file = Event.class.getResourceAsStream("/examples/" + type + ".json")) {
            example = file.readAllBytes();
        }
        ObjectMapper json = new ObjectMapper();

        String written = EventJson.write(EventJson.read(example, record));

        assertThat(json.readTree(written)).isEqualTo(json.readTree(example));
    }

    static Stream<Arguments> examples() {
        return Catalogue.all().all().entrySet().stream().map(event -> Arguments.of(event.getKey(), event.getValue()));
    }

    static Stream<Arguments> numbersOfParts() {
        return Stream.of(Arguments.of(MatchAccepted.class, "units"), Arguments.of(VisitProposed.class, "planVersion"));
    }

    @ParameterizedTest
    @MethodSource("numbersOfParts")
    void aMissingNumberOfAPartIsNotZero(Class<? extends Event> record, String number) throws Exception {
        ObjectNode example;
        try (var file = Event.class.getResourceAsStream("/examples/" + EventCatalogue.typeOf(record) + ".json")) {
            example = (ObjectNode) new ObjectMapper().readTree(file);
        }
        assertThat(example.path(number).isNumber()).isTrue();

        example.putNull(number);

        assertThatThrownBy(() -> EventJson.read(example.toString().getBytes(StandardCharsets.UTF_8), record))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aMissingNumberIsNotZero() {
        assertThatThrownBy(() ->
                        EventJson.read("{\"aggregateVersion\":null}".getBytes(StandardCharsets.UTF_8), Rich.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void noPayloadIsNoEvent() {
        assertThatThrownBy(() -> EventJson.read(new byte[0], Rich.class)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> EventJson.read("null".getBytes(StandardCharsets.UTF_8), Rich.class))
                .isInstanceOf(IOException.class);
    }
}
