// SPDX-License-Identifier: Apache-2.0
/** Tests of agreements without prices. */
@NullMarked
package org.zhongfu.matching.agreement;

import org.jspecify.annotations.NullMarked;
