// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.bad;

/** A business event. */
public record BusinessWord(String text) {}
