// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhongfu.platform.security.BlindIndex;

/**
 * The content of a request as a keyed digest per field. It is kept with the record instead of the content, so that a
 * later request can be compared field by field without storing personal data a second time. Absent and null are equal; an
 * empty list is another content, since it may mean none where absent means all.
 *
 * @param byField the digest of each value by the field's path, for example {@code applicant.name} or
 *     {@code requestedItems[0]}
 */
record ContentDigests(Map<String, String> byField) {

    /** 64 bits are enough to distinguish two values of one field. */
    private static final int HEX_DIGITS = 16;

    private static final String REFERENCE = "clientReference";

    /** No digest: it says nothing about a person. */
    private static final String EMPTY_LIST = "[]";

    /** Id of the key of the digests; no path of a field begins so. */
    private static final String KEY_ID = "#key";

    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    /** The digests of a submission. */
    static ContentDigests of(Submission submission, ObjectMapper json, BlindIndex index) {
        Map<String, String> digests = new TreeMap<>();
        collect(submission.kind(), "", json.valueToTree(submission.request()), index, digests);
        submission
                .context()
                .forEach((name, value) -> collect(submission.kind(), name, json.valueToTree(value), index, digests));
        digests.remove(REFERENCE);
        String keyId = index.keyId();
        if (keyId != null) {
            digests.put(KEY_ID, keyId);
        }
        return new ContentDigests(digests);
    }

    private static void collect(
            String kind, String path, JsonNode value, BlindIndex index, Map<String, String> digests) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(
                            kind,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(),
                            index,
                            digests));
        } else if (value.isArray() && value.isEmpty()) {
            digests.put(path, EMPTY_LIST);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(kind, path + "[" + i + "]", value.get(i), index, digests);
            }
        } else if (!value.isNull()) {
            digests.put(path, index.of(kind + "." + path, value.asText()).substring(0, HEX_DIGITS));
        }
    }

    /** The digests as they were stored. */
    static ContentDigests read(String stored, ObjectMapper json) {
        try {
            return new ContentDigests(json.readValue(stored, MAP));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content digests cannot be read", e);
        }
    }

    /** The digests as they are stored. */
    String write(ObjectMapper json) {
        try {
            return json.writeValueAsString(byField);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content digests cannot be written", e);
        }
    }

    /** The paths whose values differ; empty when the content is the same, or cannot be compared since the key changed. */
    SortedSet<String> differenceTo(ContentDigests other) {
        if (!Objects.equals(byField.get(KEY_ID), other.byField.get(KEY_ID))) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> paths = new TreeSet<>(byField.keySet());
        paths.addAll(other.byField.keySet());
        paths.removeIf(path -> byField.containsKey(path) && byField.get(path).equals(other.byField.get(path)));
        return paths;
    }
}
