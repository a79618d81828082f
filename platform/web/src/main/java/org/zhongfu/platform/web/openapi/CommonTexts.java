// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts of names that have one meaning in every request, answer and list. The Javadoc of a type takes precedence. Terms
 * of the domain are in a file of the application: lines {@code property.<name>=text} and {@code parameter.<name>=text}.
 */
final class CommonTexts {

    private static final String DOMAIN_TEXTS = "META-INF/domain-texts.properties";
    static final String AREA = "Area code of GB/T 2260: 6, 9 or 12 digits.";

    static final String REMOVABLE = "Absent keeps the present value, null removes it (RFC 7396).";
    static final String NOT_REMOVABLE = "Absent keeps the present value, which cannot be removed.";

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("id", "Id of this record, UUIDv7."),
            Map.entry("version", "Version of this record; the ETag contains the same number."),
            Map.entry("occurredAt", "When it happened (RFC 3339 with offset). In a request, absent means now."),
            Map.entry("recordedAt", "When the server recorded it."),
            Map.entry("backfilled", "True when it was entered more than 72 hours after it happened."),
            Map.entry(
                    "backfillReason",
                    "Why it is entered more than 72 hours after it happened (补录原因); needs the role `backfill`."),
            Map.entry(
                    "clientReference",
                    "The caller's own permanent reference of this record. A second request with the same reference"
                            + " does not create a second record."),
            Map.entry("reason", "The reason in plain words, for the people concerned."),
            Map.entry("reasonCode", "The reason as a code."),
            Map.entry("areaCode", AREA),
            Map.entry("status", "State of this record."),
            Map.entry("label", "The label of the code in the language of `Accept-Language`."),
            Map.entry("code", "The code."),
            Map.entry("asOf", "The time for which this answer holds."),
            Map.entry("latitude", "Latitude in degrees, WGS 84, -90 to 90."),
            Map.entry("longitude", "Longitude in degrees, WGS 84, -180 to 180."),
            Map.entry("orgCode", "Code of the organisation, as in the claim `org` of its tokens."),
            Map.entry("items", "The entries of this page, in the requested order; without one, by id."),
            Map.entry("next", "Cursor of the next page: send it as `cursor`. Null on the last page."));

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("limit", "How many entries a page has at most."),
            Map.entry(
                    "cursor",
                    "The `next` of the page before, with the same filters and the same order. Absent: the first page."),
            Map.entry(
                    "sort",
                    "The field by which the list is ordered; a minus before it means the last first. Entries with equal"
                            + " values are ordered by id. `-id`: the last recorded first. Absent: by id."),
            Map.entry(
                    "count",
                    "`true` adds `total`: how many entries there are on all pages, exactly up to 1000, above it that"
                            + " there are at least so many."),
            Map.entry("olderThanDays", "Only entries that wait for at least so many days, of 24 hours each."),
            Map.entry("If-Match", "The ETag of the version that is to be changed, as it was read."),
            Map.entry("area", AREA + " Only records of this area and the areas inside it."),
            Map.entry("status", "Only records in this state."),
            Map.entry("from", "First day of the period, included."),
            Map.entry("to", "Last day of the period, included."),
            Map.entry("on", "The day for which the answer holds. Absent: today."));

    /** Types of Java that are served as they are and have no Javadoc here. */
    private static final Map<String, String> SCHEMAS = Map.of("DayOfWeek", "A day of the week, ISO 8601.");

    private final Properties domain = new Properties();

    CommonTexts() {
        try (InputStream file = Resources.open(DOMAIN_TEXTS)) {
            if (file != null) {
                domain.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(DOMAIN_TEXTS + " cannot be read", e);
        }
    }

    Optional<String> ofSchema(String name) {
        return Optional.ofNullable(SCHEMAS.get(name));
    }

    Optional<String> ofProperty(String name) {
        return Optional.ofNullable(PROPERTIES.get(name)).or(() -> ofDomain("property." + name));
    }

    Optional<String> ofParameter(String name) {
        return Optional.ofNullable(PARAMETERS.get(name)).or(() -> ofDomain("parameter." + name));
    }

    private Optional<String> ofDomain(String key) {
        return Optional.ofNullable(domain.getProperty(key));
    }
}
