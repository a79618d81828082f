// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the API.
 *
 * @param etag the entity tag as given, to be sent back as {@code If-Match}
 */
public record Answer(int status, JsonNode body, @Nullable String etag) {

    /** Whether the call succeeded. */
    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether a record is new; false when a record with this reference existed already. */
    public boolean isCreated() {
        return status == 201;
    }

    /** The {@code id} of the record. */
    public String id() {
        return body.path("id").asText();
    }

    /** The {@code status} of the record. */
    public String state() {
        return body.path("status").asText();
    }

    /** The tag for the next change: the header, else the version in the body. */
    public String tag() {
        return etag != null ? etag : "\"" + body.path("version").asLong() + "\"";
    }

    /** The record in a field of the answer, or the answer itself when it has no such field. */
    public Answer part(String field) {
        return body.has(field) ? new Answer(status, body.get(field), etag) : this;
    }

    /** A refusal as one line: title, detail and what is wrong in which field. */
    public String problem() {
        StringBuilder text = new StringBuilder().append(status);
        for (String field : new String[] {"title", "detail"}) {
            if (body.hasNonNull(field)) {
                text.append(' ').append(body.get(field).asText());
            }
        }
        for (JsonNode violation : body.path("violations")) {
            text.append(" [")
                    .append(violation.path("field").asText())
                    .append(": ")
                    .append(violation.path("message").asText())
                    .append(']');
        }
        return text.toString();
    }
}
