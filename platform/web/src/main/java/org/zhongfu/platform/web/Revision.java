// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a caller intends to change: the entity tag of a resource, sent back as {@code If-Match}.
 *
 * @param value the version
 */
public record Revision(long value) {

    /** No version: the caller recorded a fact without a network and cannot know it. No tag can name it. */
    private static final Revision UNKNOWN = new Revision(-1);

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * The version named by an {@code If-Match} header.
     *
     * @throws Problem 428 when the header is absent, 400 when it is not one of our tags
     */
    public static Revision required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Read the resource first and send its ETag as If-Match, so that no change of another caller is overwritten.",
                    "请先读取该记录，并将其 ETag 作为 If-Match 发送，以免覆盖他人的修改。");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.of(
                    ProblemType.MALFORMED,
                    "If-Match must be the ETag exactly as it was read, such as \"3\".",
                    "If-Match 必须是原样返回的 ETag，例如 \"3\"。");
        }
        return new Revision(Long.parseLong(tag.group(1)));
    }

    /**
     * The version named by an {@code If-Match} header; a fact that a device recorded without a network needs none.
     *
     * @param offline true for such a fact
     * @throws Problem 428 when the header is absent although there was a network, 400 when it is not one of our tags
     */
    public static Revision requiredUnless(boolean offline, @Nullable String ifMatch) {
        return offline && (ifMatch == null || ifMatch.isBlank()) ? UNKNOWN : required(ifMatch);
    }

    /**
     * Refuses a version that is not the current one.
     *
     * @throws Problem 412
     */
    public void requireCurrent(long current) {
        if (value != current && !equals(UNKNOWN)) {
            throw stale();
        }
    }

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** 412: the resource has changed since the caller read it. */
    public static Problem stale() {
        return Problem.of(
                ProblemType.STALE,
                "It has changed since you read it. Read it again, check your change, and send the new ETag.",
                "读取之后数据已被更新，请重新读取并确认后，携带新的 ETag 提交。");
    }
}
