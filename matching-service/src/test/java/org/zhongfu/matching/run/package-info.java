// SPDX-License-Identifier: Apache-2.0
/** Tests of matching runs. */
@NullMarked
package org.zhongfu.matching.run;

import org.jspecify.annotations.NullMarked;
