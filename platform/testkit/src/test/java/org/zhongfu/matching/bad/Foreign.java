// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.bad;

/** Something another service must not see. */
public final class Foreign {}
