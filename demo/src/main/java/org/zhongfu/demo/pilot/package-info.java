// SPDX-License-Identifier: Apache-2.0
/** The figures the pilot's own report prints. */
@NullMarked
package org.zhongfu.demo.pilot;

import org.jspecify.annotations.NullMarked;
