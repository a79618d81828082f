// SPDX-License-Identifier: Apache-2.0
/** The parts of a request that the core of a feature uses: caller, visibility, time, version, page, criteria, problem. */
@NullMarked
package org.zhongfu.platform.web;

import org.jspecify.annotations.NullMarked;
