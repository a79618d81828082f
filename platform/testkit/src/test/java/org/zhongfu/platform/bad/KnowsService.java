// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.bad;

import org.zhongfu.matching.bad.Foreign;

/** Knows a service from below. */
public record KnowsService(Foreign foreign) {}
