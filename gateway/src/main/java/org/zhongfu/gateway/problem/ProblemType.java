// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

/**
 * The refusals of the gateway itself: status, and what is wrong and what to do. Type and title are those of the services
 * where the kind of refusal is the same.
 */
public enum ProblemType {
    AMBIGUOUS_TARGET(
            400,
            "ambiguous-target",
            "请求地址含义不明确",
            "地址中不能含有点段、空段、分号、反斜杠、编码后的分隔符或未编码的字符。请按接口文档的写法重新发送。",
            "Ambiguous request target",
            "The target has dot segments, empty segments, semicolons, backslashes, encoded delimiters or unencoded"
                    + " characters. Write it as the API description does."),
    MALFORMED_REQUEST(
            400,
            "malformed",
            "请求格式错误",
            "Host、Authorization 只能各出现一次，Transfer-Encoding 只能是 chunked。",
            "Malformed request",
            "Host and Authorization may occur only once each, and Transfer-Encoding may only be chunked."),
    HOST_NOT_SERVED(
            421,
            "host-not-served",
            "本系统不使用该主机名",
            "请使用本系统公布的地址；管理员在 gateway.hosts 中登记主机名。",
            "This host name is not served here",
            "Use the published address of the system; an administrator adds host names to gateway.hosts."),
    TOKEN_MISSING(
            401,
            "unauthenticated",
            "请先登录",
            "请在 /auth/realms/zhongfu/protocol/openid-connect/token 获取令牌，并在请求头 Authorization: Bearer 中发送。",
            "Sign in first",
            "Get a token at /auth/realms/zhongfu/protocol/openid-connect/token and send it as Authorization: Bearer."),
    TOKEN_EXPIRED(
            401,
            "unauthenticated",
            "请先登录",
            "令牌已过期。请用刷新令牌换取新的令牌，或重新登录。",
            "Sign in first",
            "The token expired. Get a new one with your refresh token, or sign in again."),
    TOKEN_FOR_OTHERS(
            401,
            "unauthenticated",
            "请先登录",
            "令牌不适用于本系统：受众必须是 zhongfu-api，签发者必须是本系统的登录服务。请使用为本系统登记的客户端重新获取令牌。",
            "Sign in first",
            "The token is meant for others: its audience must be zhongfu-api and its issuer our sign-in service. Get one with a client that is"
                    + " registered for this system."),
    TOKEN_INVALID(
            401,
            "unauthenticated",
            "请先登录",
            "令牌无法识别或签名不正确。请重新获取令牌，并原样在 Authorization: Bearer 中发送。",
            "Sign in first",
            "The token cannot be read or its signature is wrong. Get a new one and send it unchanged as Authorization:"
                    + " Bearer."),
    ORIGIN_NOT_ALLOWED(
            403,
            "origin-not-allowed",
            "该来源的网页不能调用接口",
            "请管理员把该来源加入 gateway.cors.origins。",
            "Web pages of this origin may not call the API",
            "Ask the administrator to add the origin to gateway.cors.origins."),
    UNKNOWN_PATH(
            404,
            "not-found",
            "未找到",
            "没有这个接口；接口清单见 /api/docs。",
            "Not found",
            "There is no such path; see /api/docs for the paths there are."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "不支持的方法",
            "可用的方法见响应头 Allow。",
            "Method not allowed",
            "The possible methods are listed in the header Allow."),
    BODY_TOO_SLOW(
            408,
            "body-too-slow",
            "请求体接收超时",
            "请求体在规定时间内没有传完。请检查网络后重试；带上相同的 Idempotency-Key 不会重复登记。",
            "Body too slow",
            "The body did not arrive in time. Check the network and repeat; with the same Idempotency-Key nothing is"
                    + " entered twice."),
    BODY_TOO_LARGE(413, "too-large", "内容过大", "请把内容分成几次发送。", "Too large", "Send it in several parts."),
    TARGET_TOO_LONG(
            414, "target-too-long", "请求地址过长", "请减少查询参数。", "Request target too long", "Send fewer query parameters."),
    RATE_LIMITED(
            429,
            "too-many-requests",
            "请求过于频繁",
            "请等待响应头 Retry-After 给出的秒数后再试。",
            "Too many requests",
            "Wait for the seconds in the header Retry-After, then repeat."),
    HEADERS_TOO_LARGE(
            431,
            "headers-too-large",
            "请求头过大",
            "请减少请求头的数量或长度。",
            "Header fields too large",
            "Send fewer or shorter header fields."),
    INTERNAL(
            500,
            "internal",
            "系统内部错误",
            "请稍后重试；若仍然出错，请把 traceId 告知管理员。",
            "Internal error",
            "Repeat later; if the error remains, send the traceId to the administrator."),
    SERVICE_UNAVAILABLE(
            503,
            "unavailable",
            "暂时不可用，请稍后重试",
            "请求没有送达。请等待响应头 Retry-After 给出的秒数后再试。",
            "Try again shortly",
            "The request did not reach it. Wait for the seconds in the header Retry-After, then repeat."),
    SERVICE_BROKE_OFF(
            503,
            "unavailable",
            "暂时不可用，请稍后重试",
            "请求可能已被处理。请用相同的 Idempotency-Key 重试，不会重复登记。",
            "Try again shortly",
            "The request may have been carried out. Repeat it with the same Idempotency-Key: nothing is entered twice."),
    SIGN_IN_UNAVAILABLE(
            503,
            "unavailable",
            "暂时不可用，请稍后重试",
            "暂时无法验证令牌。请等待响应头 Retry-After 给出的秒数后再试。",
            "Try again shortly",
            "Tokens cannot be verified now. Wait for the seconds in the header Retry-After, then repeat."),
    SERVICE_TOO_SLOW(
            504,
            "timeout",
            "服务响应超时",
            "请求可能已被处理。请稍后用相同的 Idempotency-Key 重试，不会重复登记。",
            "No answer in time",
            "The request may have been carried out. Repeat it later with the same Idempotency-Key: nothing is entered"
                    + " twice.");

    private final int status;
    private final String name;
    private final String chineseTitle;
    private final String chineseDetail;
    private final String englishTitle;
    private final String englishDetail;

    ProblemType(
            int status,
            String name,
            String chineseTitle,
            String chineseDetail,
            String englishTitle,
            String englishDetail) {
        this.status = status;
        this.name = name;
        this.chineseTitle = chineseTitle;
        this.chineseDetail = chineseDetail;
        this.englishTitle = englishTitle;
        this.englishDetail = englishDetail;
    }

    public int status() {
        return status;
    }

    /** The stable type URI. */
    public String uri() {
        return "https://zhongfu.example/problems/" + name;
    }

    String title(Language language) {
        return switch (language) {
            case CHINESE -> chineseTitle;
            case ENGLISH -> englishTitle;
        };
    }

    /** What is wrong and what to do, for the caller to read. */
    public String detail(Language language) {
        return switch (language) {
            case CHINESE -> chineseDetail;
            case ENGLISH -> englishDetail;
        };
    }
}
