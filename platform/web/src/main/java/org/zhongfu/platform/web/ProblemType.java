// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import org.zhongfu.platform.kernel.LocalizedText;

/** The catalogue of refusals (RFC 9457). Types are stable; texts may improve. */
public enum ProblemType {
    MALFORMED("malformed", 400, "Malformed request", "请求格式错误"),
    INVALID("invalid", 400, "Invalid value", "内容无效"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first", "请先登录"),
    FORBIDDEN("forbidden", 403, "Not allowed for your role", "当前角色无权操作"),
    NOT_FOUND("not-found", 404, "Not found", "未找到"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed", "不支持的方法"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable", "无法提供所要求的格式"),
    ILLEGAL_MOVE("illegal-move", 409, "Not possible in this state", "当前状态不允许此操作"),
    CONFLICT("conflict", 409, "In conflict with what is recorded", "与已有记录冲突"),
    IN_PROGRESS("in-progress", 409, "The same request is still running", "相同请求正在处理中"),
    GONE("gone", 410, "No longer available", "已失效"),
    STALE("stale", 412, "Changed in the meantime", "数据已被更新"),
    TOO_LARGE("too-large", 413, "Too large", "内容过大"),
    UNSUPPORTED_TYPE("unsupported-type", 415, "Unsupported content type", "不支持的内容类型"),
    RULE_VIOLATED("rule-violated", 422, "Against a rule", "不符合规则"),
    KEY_REUSED("key-reused", 422, "Idempotency key used for another request", "幂等键已用于其他请求"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match required", "请注明所依据的版本"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests", "请求过于频繁"),
    INTERNAL("internal", 500, "Internal error", "系统内部错误"),
    UNAVAILABLE("unavailable", 503, "Try again shortly", "暂时不可用，请稍后重试");

    private static final String BASE = "https://zhongfu.example/problems/";

    private final String slug;
    private final int status;
    private final LocalizedText title;

    ProblemType(String slug, int status, String en, String zh) {
        this.slug = slug;
        this.status = status;
        this.title = LocalizedText.of(en, zh);
    }

    /** The stable URI of the type. */
    public String uri() {
        return BASE + slug;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The title of the type, in the language of the request. */
    public LocalizedText title() {
        return title;
    }
}
