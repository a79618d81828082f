// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zhongfu.contracts.json.ContractsModule;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.WellFormed;
import org.zhongfu.platform.web.Days;
import org.zhongfu.platform.web.Patch;

/**
 * JSON of requests: unknown fields, wrong types, duplicate keys, malformed text and impossible times are
 * refused instead of being corrected.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    @SuppressWarnings("deprecation") // The mapper is given; its builder is out of reach here.
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        // A blank text is neither a number nor a boolean, and does not count as absent.
        mapper.coercionConfigDefaults()
                .setAcceptBlankAsEmpty(false)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new ContractsModule());
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new Text())
                .addDeserializer(Instant.class, new Moment())
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Patch.class, new PatchJson.Reader())
                .addSerializer(new PatchJson.Writer()));
        mapper.configOverride(Patch.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }

    @Override
    public int priority() {
        // After the time module, whose lenient deserialisers these replace.
        return MINIMUM_PRIORITY;
    }

    /** A value understood and refused, with words for the caller. */
    static final class Refused extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        private final transient LocalizedText text;

        Refused(JsonParser parser, LocalizedText text) {
            super(parser, text.en());
            this.text = text;
        }

        LocalizedText text() {
            return text;
        }
    }

    private abstract static class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        FromText(Class<T> type) {
            super(type);
        }

        abstract T read(JsonParser parser, String text) throws IOException;

        @Override
        public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new Refused(parser, LocalizedText.of("must be a text in quotes", "必须是带引号的文本"));
            }
            String text = parser.getText();
            Optional<LocalizedText> flaw = WellFormed.flawOf(text);
            if (flaw.isPresent()) {
                throw new Refused(parser, flaw.get());
            }
            return read(parser, text);
        }
    }

    private static final class Text extends FromText<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        String read(JsonParser parser, String text) {
            return text;
        }
    }

    private static final class Moment extends FromText<Instant> {

        private static final long serialVersionUID = 1L;

        Moment() {
            super(Instant.class);
        }

        @Override
        Instant read(JsonParser parser, String text) throws IOException {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (Days.isPlausible(time.getYear())) {
                    return time.toInstant().truncatedTo(ChronoUnit.MICROS);
                }
            } catch (DateTimeException e) {
                // Refused below.
            }
            throw new Refused(
                    parser,
                    LocalizedText.of(
                            "must be a time with offset (RFC 3339), such as 2026-11-23T09:30:00+08:00",
                            "必须是带时区偏移的时间（RFC 3339），例如 2026-11-23T09:30:00+08:00"));
        }
    }

    private static final class Day extends FromText<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        LocalDate read(JsonParser parser, String text) throws IOException {
            Optional<LocalDate> day = Days.parse(text);
            if (day.isEmpty()) {
                throw new Refused(parser, Days.WANTED);
            }
            return day.get();
        }
    }
}
