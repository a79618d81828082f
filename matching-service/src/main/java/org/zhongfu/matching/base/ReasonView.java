// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

/**
 * A reason as a code with its label.
 *
 * @param code the code of the reason
 * @param label the label of the code in the language of {@code Accept-Language}
 */
public record ReasonView(String code, String label) {}
