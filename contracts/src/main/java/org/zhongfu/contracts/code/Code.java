// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

/**
 * One entry of a code list.
 *
 * @param code what travels and is stored
 * @param zh label in Chinese (zh-CN), the leading one
 * @param en label in English
 */
public record Code(String code, String zh, String en) {

    static Code code(String code, String zh, String en) {
        return new Code(code, zh, en);
    }
}
