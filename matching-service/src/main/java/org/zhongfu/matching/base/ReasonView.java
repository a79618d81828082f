// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

/**
 * A reason as the API shows it.
 *
 * @param label what the code means, in the reader's language
 */
public record ReasonView(String code, String label) {}
