// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * Ends a request with a refusal of the catalogue. The detail says what to do; it never contains a
 * class name, SQL, or personal data.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient LocalizedText detail;
    private final transient List<Violation> violations;
    private final transient List<String> allowed;
    private final int retryAfterSeconds;
    private final @Nullable String mergedInto;
    private final @Nullable String fourEyesRule;

    private Problem(
            ProblemType type, LocalizedText detail, List<Violation> violations, List<String> allowed, int retryAfter) {
        this(type, detail, violations, allowed, retryAfter, null, null);
    }

    private Problem(
            ProblemType type,
            LocalizedText detail,
            List<Violation> violations,
            List<String> allowed,
            int retryAfter,
            @Nullable String mergedInto,
            @Nullable String fourEyesRule) {
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.allowed = List.copyOf(allowed);
        this.retryAfterSeconds = retryAfter;
        this.mergedInto = mergedInto;
        this.fourEyesRule = fourEyesRule;
    }

    /** Any problem of the catalogue. */
    public static Problem of(ProblemType type, String en, String zh) {
        return new Problem(type, LocalizedText.of(en, zh), List.of(), List.of(), 0);
    }

    /** The record does not exist or is not visible to the caller; both are answered in the same way. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "The record does not exist, or you may not see it.", "没有该记录，或您无权查看。");
    }

    /** The role of the caller does not permit the operation. */
    public static Problem forbidden(String en, String zh) {
        return of(ProblemType.FORBIDDEN, en, zh);
    }

    /** The request violates a rule of the domain. */
    public static Problem rule(String en, String zh) {
        return of(ProblemType.RULE_VIOLATED, en, zh);
    }

    /** One field violates a rule. */
    public static Problem rule(String field, String en, String zh) {
        return new Problem(
                ProblemType.RULE_VIOLATED,
                LocalizedText.of(en, zh),
                List.of(new Violation(field, LocalizedText.of(en, zh))),
                List.of(),
                0);
    }

    /** One field cannot be understood. */
    public static Problem invalid(String field, String en, String zh) {
        return invalid(List.of(new Violation(field, LocalizedText.of(en, zh))));
    }

    /** Some fields cannot be understood. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                ProblemType.INVALID,
                LocalizedText.of("Correct the fields listed and send again.", "请更正所列字段后重新提交。"),
                violations,
                List.of(),
                0);
    }

    /** The requested state exists already, or conflicts with what is recorded. */
    public static Problem conflict(String en, String zh) {
        return of(ProblemType.CONFLICT, en, zh);
    }

    /** The record was merged into another one that the caller may see; the request is to be sent for that one. */
    public static Problem merged(String mergedInto, String en, String zh) {
        return new Problem(ProblemType.CONFLICT, LocalizedText.of(en, zh), List.of(), List.of(), 0, mergedInto, null);
    }

    /**
     * The caller took an earlier step, and the rule requires another person for this one.
     *
     * @param fourEyesRule code of the rule
     */
    public static Problem secondPersonRequired(String fourEyesRule, String en, String zh) {
        return new Problem(
                ProblemType.FORBIDDEN, LocalizedText.of(en, zh), List.of(), List.of(), 0, null, fourEyesRule);
    }

    /**
     * A client reference was used before for a record with other content.
     *
     * @param fields paths of the fields that differ
     */
    public static Problem otherContent(SortedSet<String> fields) {
        String paths = String.join(", ", fields);
        return new Problem(
                ProblemType.CONFLICT,
                LocalizedText.of(
                        "You used this clientReference for a record with other content. Different: %s. Send the original content, or a new clientReference."
                                .formatted(paths),
                        "该 clientReference 已用于内容不同的记录，不同的字段：%s。请发送原内容，或使用新的 clientReference。".formatted(paths)),
                fields.stream()
                        .map(field -> new Violation(
                                field,
                                LocalizedText.of(
                                        "differs from what was sent before under this clientReference",
                                        "与此前以该 clientReference 提交的内容不同")))
                        .toList(),
                List.of(),
                0);
    }

    /**
     * The state does not allow the transition; people read labels, programs read {@code allowed}.
     *
     * @param state the state it is in
     * @param wanted the state asked for
     */
    public static Problem illegalMove(State<?> state, State<?> wanted) {
        var next = state.next().stream().sorted().toList();
        String en = next.stream().map(each -> "\"" + each.label().en() + "\"").collect(Collectors.joining(", "));
        String zh = next.stream().map(each -> "“" + each.label().zh() + "”").collect(Collectors.joining("、"));
        return new Problem(
                ProblemType.ILLEGAL_MOVE,
                LocalizedText.of(
                        "The present state is \"%s\"; it cannot become \"%s\". %s"
                                .formatted(
                                        state.label().en(),
                                        wanted.label().en(),
                                        next.isEmpty() ? "This state is final." : "Possible from here: " + en + "."),
                        "当前状态为“%s”，不能变为“%s”。%s"
                                .formatted(
                                        state.label().zh(),
                                        wanted.label().zh(),
                                        next.isEmpty() ? "该状态为终态。" : "可变为：" + zh + "。")),
                List.of(),
                next.stream().map(each -> each.name()).toList(),
                0);
    }

    /**
     * The state does not allow the operation, although it may allow a transition to the same state by another operation.
     *
     * @param state the state it is in
     * @param en in which states the operation is possible, as the end of the sentence "The present state is …; "
     * @param zh the same, behind "当前状态为…，"
     */
    public static Problem notInState(State<?> state, String en, String zh) {
        return new Problem(
                ProblemType.ILLEGAL_MOVE,
                LocalizedText.of(
                        "The present state is \"%s\"; %s"
                                .formatted(state.label().en(), en),
                        "当前状态为“%s”，%s".formatted(state.label().zh(), zh)),
                List.of(),
                List.of(),
                0);
    }

    /** Not possible in the present state of another record, and possible after its next transition. */
    public static Problem notPossibleYet(String en, String zh) {
        return new Problem(ProblemType.ILLEGAL_MOVE, LocalizedText.of(en, zh), List.of(), List.of(), 0);
    }

    /** As {@link #notPossibleYet(String, String)}, where the other record may have changed and the event is on its way. */
    public static Problem notPossibleYet(String en, String zh, int retryAfterSeconds) {
        return new Problem(ProblemType.ILLEGAL_MOVE, LocalizedText.of(en, zh), List.of(), List.of(), retryAfterSeconds);
    }

    /** The caller has sent too many requests, and may try again after that many seconds. */
    public static Problem tooManyRequests(int retryAfterSeconds) {
        return tooManyRequests(
                retryAfterSeconds,
                "There were too many attempts. Wait %d seconds.".formatted(retryAfterSeconds),
                "尝试次数过多，请在 %d 秒后再试。".formatted(retryAfterSeconds));
    }

    /** As {@link #tooManyRequests(int)}, in words that say what is limited. */
    public static Problem tooManyRequests(int retryAfterSeconds, String en, String zh) {
        return new Problem(
                ProblemType.TOO_MANY_REQUESTS, LocalizedText.of(en, zh), List.of(), List.of(), retryAfterSeconds);
    }

    /** Not now; the caller may try again after that many seconds. */
    public static Problem unavailable(int retryAfterSeconds) {
        return new Problem(
                ProblemType.UNAVAILABLE,
                LocalizedText.of(
                        "The service is busy or starting. Nothing was written; send the same request again.",
                        "服务繁忙或正在启动，未写入任何数据，请稍后重新发送。"),
                List.of(),
                List.of(),
                retryAfterSeconds);
    }

    /** The token cannot be verified now; it says nothing about the token. */
    public static Problem signInUnavailable(int retryAfterSeconds) {
        return new Problem(
                ProblemType.UNAVAILABLE,
                LocalizedText.of(
                        "Your token cannot be verified at the moment, because the sign-in service does not answer."
                                + " Nothing was written; keep the token and send the same request again.",
                        "登录服务暂时没有响应，无法验证访问令牌，未写入任何数据。请保留令牌，稍后重新发送。"),
                List.of(),
                List.of(),
                retryAfterSeconds);
    }

    /** The same request is still running. */
    public static Problem inProgress(int retryAfterSeconds) {
        return new Problem(
                ProblemType.IN_PROGRESS,
                LocalizedText.of(
                        "The same request is still running. Wait a moment and send it again with the same key.",
                        "相同请求正在处理中，请稍候并以相同的幂等键重试。"),
                List.of(),
                List.of(),
                retryAfterSeconds);
    }

    /** Whether a write was carried out is unknown: the answer of the database was lost. */
    public static Problem outcomeUnknown(int retryAfterSeconds) {
        return new Problem(
                ProblemType.UNAVAILABLE,
                LocalizedText.of(
                        "The connection to the database ended before it confirmed. The request may have been carried out."
                                + " Send it again with the same Idempotency-Key or clientReference, or read the record first.",
                        "数据库连接在确认前中断，该请求可能已执行。请使用相同的 Idempotency-Key 或 clientReference 重新发送，或先读取该记录。"),
                List.of(),
                List.of(),
                retryAfterSeconds);
    }

    /** The kind of the problem. */
    public ProblemType type() {
        return type;
    }

    /** What is wrong and what to do. */
    public LocalizedText detail() {
        return detail;
    }

    /** The fields that are wrong. */
    public List<Violation> violations() {
        return violations;
    }

    /** The states that can be reached, for an illegal transition. */
    public List<String> allowed() {
        return allowed;
    }

    /** After how many seconds to try again; 0 when no time is known. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** The id of the record that this one was merged into; null when it was not merged. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    /** The code of the rule that requires a second person; null when no such rule refuses. */
    public @Nullable String fourEyesRule() {
        return fourEyesRule;
    }

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request, for example {@code visits[0].start}
     * @param message what to do
     */
    public record Violation(String field, LocalizedText message) {}

    /** The HTTP status, for tests of rules. */
    public int status() {
        return type.status();
    }

    /** The field of the first violation, null when there is none. */
    public @Nullable String firstField() {
        return violations.isEmpty() ? null : violations.getFirst().field();
    }
}
