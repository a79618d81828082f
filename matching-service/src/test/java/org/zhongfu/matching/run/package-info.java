// SPDX-License-Identifier: Apache-2.0
/** Matching runs: what is gathered, decided and offered, and who may have it done. */
@NullMarked
package org.zhongfu.matching.run;

import org.jspecify.annotations.NullMarked;
