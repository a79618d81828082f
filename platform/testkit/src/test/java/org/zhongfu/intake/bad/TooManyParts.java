// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

/** Breaks the rule about at most twelve parts. */
public record TooManyParts(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m) {}
