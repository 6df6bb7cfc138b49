import { startHarper } from './harper.ts'
import { serve } from './serve.ts'

serve(startHarper())
