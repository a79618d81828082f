// SPDX-License-Identifier: Apache-2.0
/** Agreements without prices, under which volunteers, enterprises and sites serve. */
@NullMarked
package org.zhongfu.matching.agreement;

import org.jspecify.annotations.NullMarked;
