// SPDX-License-Identifier: Apache-2.0
/** Needs as tests want them. */
@NullMarked
package org.zhongfu.matching.need;

import org.jspecify.annotations.NullMarked;
