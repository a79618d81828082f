// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Bounds of properties and parameters whose name has one form everywhere, as {@link CommonTexts} has their texts: from
 * {@code common-bounds.json} here and {@code domain-bounds.json} of the application. A name may begin with {@code *}.
 * Constraints of the type take precedence; a text that is a code of a list has the form of a code.
 */
final class NamedBounds {

    /** The form of all codes; those of areas and indicators have a form of their own. */
    static final String CODE = "^[A-Z][A-Z0-9_]{1,63}$";

    private static final Pattern CODE_OF_LIST = Pattern.compile("codes? of the lists? |in upper case with underscores");
    private static final List<String> FILES = List.of("META-INF/common-bounds.json", "META-INF/domain-bounds.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> files = new ArrayList<>();

    NamedBounds() {
        for (String name : FILES) {
            try (InputStream file = Resources.open(name)) {
                if (file != null) {
                    files.add(JSON.readTree(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
    }

    /** Adds the bounds of a property or parameter of this name to its value, or to the elements of its list. */
    void addTo(Schema schema, String name) {
        Schema value = valueOf(schema);
        if (value.getRef() != null || value.getType() == null) {
            return;
        }
        Optional<JsonNode> bounds = boundsOf(name);
        if (value.getType().contains(SchemaType.STRING) && isUnbounded(value)) {
            bounds.ifPresent(found -> limitText(value, found));
            if (isUnbounded(value) && isCode(schema)) {
                value.setPattern(CODE);
            }
        } else if (value.getType().contains(SchemaType.INTEGER)
                || value.getType().contains(SchemaType.NUMBER)) {
            bounds.ifPresent(found -> limitNumber(value, found));
        }
    }

    private Optional<JsonNode> boundsOf(String name) {
        return files.stream()
                .map(file -> file.path(name))
                .filter(JsonNode::isObject)
                .findFirst()
                .or(() -> files.stream()
                        .flatMap(file -> file.properties().stream())
                        .filter(entry -> entry.getKey().startsWith("*")
                                && name.endsWith(entry.getKey().substring(1)))
                        .map(entry -> entry.getValue())
                        .findFirst());
    }

    private static Schema valueOf(Schema schema) {
        return schema.getItems() == null ? schema : valueOf(schema.getItems());
    }

    private static boolean isCode(Schema schema) {
        return schema.getDescription() != null
                && CODE_OF_LIST.matcher(schema.getDescription()).find();
    }

    private static boolean isUnbounded(Schema value) {
        return value.getFormat() == null
                && value.getPattern() == null
                && value.getMaxLength() == null
                && value.getEnumeration() == null;
    }

    private static void limitText(Schema value, JsonNode bounds) {
        if (bounds.has("format")) {
            value.setFormat(bounds.path("format").asText());
        }
        if (bounds.has("pattern")) {
            value.setPattern(bounds.path("pattern").asText());
        }
        if (bounds.has("maxLength")) {
            value.setMaxLength(bounds.path("maxLength").asInt());
        }
    }

    private static void limitNumber(Schema value, JsonNode bounds) {
        if (value.getMinimum() == null && bounds.has("minimum")) {
            value.setMinimum(new BigDecimal(bounds.path("minimum").asText()));
        }
        if (value.getMaximum() == null && bounds.has("maximum")) {
            value.setMaximum(new BigDecimal(bounds.path("maximum").asText()));
        }
    }
}
