/**
 * 1,296 short, common, distinct English words (written for Barua), so that four dice of six name one: six words make 62 bits. Every key file's
 * passphrase is typed by people: no word has fewer than three or more than eight letters, none differs by spelling only.
 */
export const passphraseWords: readonly string[] = `
able about above acorn actor adapt adult after again agent agree ahead aim air airy alarm album alert alike alive
allow alone alpha also amber among ample angle ankle ant any apart apple apron arch area arena argue arm arrow art
aside ask aspen asset atlas attic aunt avoid awake award away axis baby back bacon badge bag bake ball band banjo
bank bare bark barn basin bath bay beach bead beak beam bean bear beast bed bee beech begin bell belt bench bend
berry best big bike birch bird bite black blend bless blink block bloom blue board boat body bold bolt bone bonus
book boot born both bow bowl box brass brave bread brick bride brief bring broad brook brown brush bud bugle build
bulb bus bush busy buyer cabin cable cake calf call calm camel camp canal canoe cap cape car card care cargo cart
carve case cat catch cause cave cedar chain chalk charm chat cheap cheek chess chief child chin cider city civil
claim clap class clay clean cliff climb cloak clock close cloth cloud club coach coal coast coat cocoa code coin
cold comb come cone cook cool copy coral cord core cork corn couch count cover cow crab craft crane cream creek crew
crisp crop crown crumb crust cube cup curl curry curve cycle daily dairy daisy dance dark data date dawn day deal
dear deck deep deer delta denim dense depth desk dew dial diary dig dish dive dog doll dome door dough dove down
dozen draft draw dream dress drift drill drink drive drop drum dry duck dust duty eager eagle early earn earth ease
east easy echo edge edit egg eight elbow elder elect elm else ember empty enjoy enter equal equip erase essay even
ever exact exam exist exit extra eye face fact fair fall fancy far farm fast feast fence fern ferry few field fig
file fill film final finch find fine fir fire firm first fish five fix flag flame flat fleet float flock flood flour
flow flute fly foam focus fog fold folk food foot fork form forum found four fox frame free fresh frog front frost
fruit full fun funny fur game gate gauge gear gem giant gift girl give glad glass glide globe glory glove glow glue
goal goat gold golf good goose gourd grace grade grain grand grape grass great green grid grill grip grove grow
guard guess guide gulf habit hair half hall hand hard hare harp hat hatch haven hawk hay hazel head heart heat heavy
hedge heel hello helmet help hen herb here heron hidden high hill hint hobby hold hollow home honest hood hook hope
horn horse host hotel hour house hover huge human humble hurry ice icon idea igloo image impact inch index indoor
infant ink inland inn insect inside invent invite iron island item ivory ivy jacket jade jaguar jam jar jazz jeans
jelly jewel job join joke jolly joy judge jug juice jumbo jump jungle just kayak keen keep kennel kettle key kid
kind kiosk kite kitten kiwi knee knit knock knot know koala label lace ladder lady lagoon lake lamb lamp land lane
large lark last late laugh laurel lava law lawn layer lead leaf league lean learn leave left legend lemon lend
length lentil lesson letter level lid life lift light lilac lily lime limit linen link lion lip list little live
lizard load loaf local lock lodge log lonely long look loop loose loud lounge love loyal lucky lunar lunch lute
lyric magic magnet mail main maize major make mammal manage mango manner mantle many map maple marble march margin
marine market marsh mask mason mast match mate matter may maze meadow meal medal melody melt member memory mend menu
merit merry metal meter method middle mild mile milk mill mimic mind mint minute mirror mist mix mobile model moment
money monkey month mood moon moss mostly moth motion motor mount mouse mouth move movie much mud muffin mule museum
music must mutual myth name napkin narrow nation nature near neat neck nectar needle nephew nest net never new next
nice nickel niece night nimble nine noble noise noon normal north nose note notice novel now number nurse nut nylon
oak oar oasis oat object oboe ocean offer office often oil old olive once one onion only onward opal open opera
orange orbit order organ origin otter ounce our oval oven over owl own oyster pace pack paddle page paint pair
palace palm pan panda panel paper parade parcel parent park parrot part pass past patch path pause pave paw peace
peak peanut pear pebble pedal pen pencil people pepper period permit person phone photo phrase piano pick picnic pie
piece pier pigeon pillow pilot pin pine pink pipe pitch pizza place plain plan plate play plaza please pledge plenty
plot plum plus pocket poem poet point polar polish pond pony pool poppy porch port post potato pouch powder prefer
pretty price prize profit proof proper proud public pull pulse pump pupil puppet purple purse push puzzle quest
quick quiet quilt quince quiz quote rabbit race radar radio raft rail rain raise rally ranch range rapid rather
raven razor reach read real reason recipe record red reed reef region relax remain rent repair repeat reply report
rescue resin rest result return review reward rhyme rhythm ribbon rice rich riddle ride ridge right ring ripe ripple
rise river road roast robin robot rock role roll roof room root rope rose rotate rough round route row rubber ruby
rug rule run rural rye saddle safari safe sail salad salmon salt same sample sand satin sauce sauna save say scale
scarf scene school score scout screen scroll sea search season seat second secret seed seek select sense seven shade
shake shape share sheep shelf shine ship shirt shoe shop shore show side sign silk silver simple since sing sister
six size skate sketch ski skill skin skirt sky sleep slice slide slim slope slow small smart smile smooth snack
snail snow soap social sock sofa soft soil solar solid solve some song soon sound soup south space spare speak
speech spell spend spice spider spin spiral splash spoon sport spot spray spread spring sprout square stable staff
stage stair stamp stand star state stay steady steel stem step stereo stew stick still stitch stock stone stool stop
store stove straw stream string strong style sugar suit summer sun sunny sunset super supper sure surf swan sweet
swift swim swing switch symbol syrup system table tail take tale talk tall tango tank tap tape target task taste
taxi tea teach team teapot tell ten tennis tent term test text thank theme thick thin third thread thrive thumb
ticket tidal tidy tie tiger tight tile timber time tin tiny tip tissue title toast today toe tomato tone tongue
tonic tool tooth top topaz topic torch total touch tour towel town toy track trade trail travel tray tree trek trend
trial trick trim trip trophy truck true trunk trust truth try tube tulip tuna tune tunnel turkey turn turtle tutor
twelve twenty twice twin twist two type uncle under unfold union unique unit until update upper urban useful usual
utmost vacant valley value vase vast vault velvet verb verse very vessel vest view vine violet visit vital vivid
vocal voice volume vote voyage waffle wagon waist wait wake walk wall walnut walrus wander want warm wash watch
water wave wax way wealth wear weave web week well west whale wheat wheel while white whole wide width wife wild
willow win wind wing winner winter wire wise wish wolf woman wonder wood wool word work world worth wrap wren wrist
write yacht yard year yeast yellow yes yoga yogurt young youth zebra zero zigzag zone zoo
`
  .trim()
  .split(/\s+/);
